//! A range, its name with the unit, and where its ticks are.

/// One axis of a plot.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What is measured, with its unit: `petal length (cm)`.
    pub name: String,
    /// The number at the lower or left end.
    pub from: f64,
    /// The number at the upper or right end.
    pub to: f64,
    /// Where a tick with a number and a grid line is.
    pub ticks: Vec<f64>,
}

impl Axis {
    /// An axis without ticks; [`Axis::every`] or [`Axis::at`] gives it some.
    ///
    /// # Panics
    /// If the range is empty.
    #[must_use]
    pub fn new(name: &str, from: f64, to: f64) -> Self {
        assert!(
            from < to,
            "the axis '{name}' runs from {from} to {to}: give the smaller number first"
        );
        Self {
            name: name.to_string(),
            from,
            to,
            ticks: Vec::new(),
        }
    }

    /// Ticks at all multiples of `step` within the range.
    ///
    /// # Panics
    /// If `step` is not positive.
    #[must_use]
    pub fn every(mut self, step: f64) -> Self {
        assert!(
            step > 0.0,
            "ticks of '{}' every {step}: the step has to be positive",
            self.name
        );
        let mut multiple = (self.from / step).ceil();
        while multiple * step <= self.to {
            self.ticks.push(multiple * step);
            multiple += 1.0;
        }
        self
    }

    /// Ticks at just these numbers.
    #[must_use]
    pub fn at(mut self, ticks: &[f64]) -> Self {
        self.ticks = ticks.to_vec();
        self
    }

    /// The ticks that lie within the range, which a plot may have shortened.
    pub(crate) fn visible_ticks(&self) -> Vec<f64> {
        let inside = self
            .ticks
            .iter()
            .filter(|tick| (self.from..=self.to).contains(tick));
        inside.copied().collect()
    }
}

/// A tick's number: at most three decimals, no superfluous zeros, and a minus as wide as a plus.
pub(crate) fn tick_label(number: f64) -> String {
    let rounded = (number * 1_000.0).round() / 1_000.0;
    // Adding 0 turns −0, which would be printed with its sign, into 0.
    format!("{}", rounded + 0.0).replace('-', "−")
}

#[cfg(test)]
mod tests {
    use super::{Axis, tick_label};

    #[test]
    fn ticks_are_the_multiples_within_the_range() {
        let axis = Axis::new("x", -1.2, 1.0).every(0.5);
        assert_eq!(axis.ticks, [-1.0, -0.5, 0.0, 0.5, 1.0]);
    }

    #[test]
    fn a_tick_shows_neither_rounding_errors_nor_a_negative_zero() {
        assert_eq!(tick_label(3.0 * 0.1), "0.3");
        assert_eq!(tick_label(-0.0), "0");
        assert_eq!(tick_label(-1.5), "−1.5");
    }

    #[test]
    #[should_panic(expected = "give the smaller number first")]
    fn a_range_the_wrong_way_round_is_refused() {
        let _ = Axis::new("x", 1.0, 0.0);
    }
}
