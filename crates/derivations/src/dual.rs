//! Numbers that carry exact derivatives to any order.
//!
//! A dual number is `value + slope·ε` with ε² = 0. Nested derivatives need several ε that are told apart,
//! so each carries the level of the derivative that it belongs to, and `value` and `slope` are dual numbers
//! of lower levels. Static types such as those of num-dual fix the nesting when the program is compiled;
//! here the display decides it.

mod arithmetic;
mod functions;

/// A number, or a number plus an infinitesimal of some level.
#[derive(Clone, Debug, PartialEq)]
pub enum Dual {
    /// No infinitesimal part.
    Plain(f64),
    /// `value + slope·ε`, with the ε of a level above all levels inside.
    Split(Box<Split>),
}

/// The parts of a dual number at its highest level.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    level: usize,
    value: Dual,
    slope: Dual,
}

impl Dual {
    /// `value + slope·ε` at `level`; a slope of zero is dropped, so that constants stay cheap.
    pub fn new(level: usize, value: Self, slope: Self) -> Self {
        if slope == Self::Plain(0.0) {
            return value;
        }
        Self::Split(Box::new(Split {
            level,
            value,
            slope,
        }))
    }

    /// This number with a slope of one at `level`, which must be above its own levels.
    pub fn varied(self, level: usize) -> Self {
        Self::new(level, self, Self::Plain(1.0))
    }

    /// Its value without the ε of `level`, and the slope of that ε.
    pub fn split(self, level: usize) -> (Self, Self) {
        match self {
            Self::Split(parts) if parts.level == level => (parts.value, parts.slope),
            other => (other, Self::Plain(0.0)),
        }
    }

    /// The ordinary number under all infinitesimals.
    pub fn real(&self) -> f64 {
        match self {
            Self::Plain(number) => *number,
            Self::Split(parts) => parts.value.real(),
        }
    }

    /// Whether the ordinary number is finite, whatever its slopes are.
    pub fn is_finite(&self) -> bool {
        self.real().is_finite()
    }

    fn level(&self) -> usize {
        match self {
            Self::Plain(_) => 0,
            Self::Split(parts) => parts.level,
        }
    }
}

impl From<f64> for Dual {
    fn from(number: f64) -> Self {
        Self::Plain(number)
    }
}
