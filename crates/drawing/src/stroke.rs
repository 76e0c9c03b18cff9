//! How a line looks: lines differ by their dashes as well as by their colour.

use crate::{palette::Colour, tenths::unsigned_tenths};
use plotters::style::{Color, ShapeStyle};

/// Colour, width and dashes of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// The colour.
    pub colour: Colour,
    /// The width in pixels.
    pub width: u32,
    /// Lengths of a dash and of the gap after it, in pixels; `None` for an unbroken line.
    pub dash: Option<(u32, u32)>,
}

impl Stroke {
    /// An unbroken line, 3 pixels wide.
    #[must_use]
    pub fn solid(colour: Colour) -> Self {
        Self {
            colour,
            width: 3,
            dash: None,
        }
    }

    /// Long dashes.
    #[must_use]
    pub fn dashed(colour: Colour) -> Self {
        Self {
            dash: Some((14, 8)),
            ..Self::solid(colour)
        }
    }

    /// Dots.
    #[must_use]
    pub fn dotted(colour: Colour) -> Self {
        Self {
            dash: Some((3, 6)),
            ..Self::solid(colour)
        }
    }

    /// The same, but `width` pixels wide.
    #[must_use]
    pub fn width(self, width: u32) -> Self {
        Self { width, ..self }
    }

    pub(crate) fn style(self) -> ShapeStyle {
        self.colour.stroke_width(unsigned_tenths(self.width))
    }
}
