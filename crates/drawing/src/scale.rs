//! Tells plotters where an axis puts its numbers and its ticks.

use crate::{Axis, axis::tick_label};
use plotters::coord::{
    ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter},
    types::RangedCoordf64,
};
use std::ops::Range;

/// An axis as plotters sees it: plotters chooses ticks by itself, but here the figure has chosen them.
#[derive(Clone)]
pub(crate) struct Scale {
    numbers: RangedCoordf64,
    ticks: Vec<f64>,
}

impl From<&Axis> for Scale {
    fn from(axis: &Axis) -> Self {
        Self {
            numbers: (axis.from..axis.to).into(),
            ticks: axis.visible_ticks(),
        }
    }
}

impl Ranged for Scale {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        self.numbers.map(value, limit)
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.ticks.clone()
    }

    fn range(&self) -> Range<f64> {
        self.numbers.range()
    }
}

impl ValueFormatter<f64> for Scale {
    fn format(tick: &f64) -> String {
        tick_label(*tick)
    }
}
