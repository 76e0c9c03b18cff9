//! The domains that symbols are drawn from.

use crate::name::Name;

/// Where the values of a symbol come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Domain {
    /// How many numbers it holds and how they are arranged.
    pub form: Form,
    /// What each of the numbers is drawn from.
    pub entries: Entries,
    /// Numbers that are drawn now and then besides, such as the 0 at which a step jumps.
    pub extra: Vec<f64>,
}

impl Domain {
    /// Single numbers drawn from `entries`.
    pub fn scalar(entries: Entries) -> Self {
        Self {
            form: Form::Scalar,
            entries,
            extra: Vec::new(),
        }
    }
}

/// A number, a vector or a matrix, and what is special about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// One number.
    Scalar,
    /// A column.
    Vector(Size),
    /// A column of norm 1.
    Unit(Size),
    /// Rows by columns.
    Matrix(Size, Size),
    /// A square matrix equal to its transpose.
    Symmetric(Size),
    /// The same number in every entry.
    Constant(Size, Size, f64),
    /// Ones on the diagonal, otherwise zeros.
    Identity(Size),
}

/// A number of entries.
#[derive(Clone, Debug, PartialEq)]
pub enum Size {
    /// Written as a number.
    Number(usize),
    /// The value of a symbol, such as `n`.
    Symbol(Name),
}

/// What single numbers are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub enum Entries {
    /// Between two ends, and not within `gap` of 0.
    Interval {
        /// The lower end, which is not drawn.
        low: f64,
        /// The upper end, which is not drawn.
        high: f64,
        /// How far from 0 every draw stays.
        gap: f64,
    },
    /// Whole numbers between two ends, both of which are drawn.
    Whole(i32, i32),
    /// The numbers listed.
    Listed(Vec<f64>),
}

impl Entries {
    /// Numbers of both signs.
    pub const REAL: Self = Self::Interval {
        low: -2.0,
        high: 2.0,
        gap: 0.05,
    };

    /// Numbers above 0.
    pub const POSITIVE: Self = Self::Interval {
        low: 0.1,
        high: 3.0,
        gap: 0.05,
    };

    /// Numbers below 0.
    pub const NEGATIVE: Self = Self::Interval {
        low: -3.0,
        high: -0.1,
        gap: 0.05,
    };

    /// Numbers of both signs that are well away from 0.
    pub const NONZERO: Self = Self::Interval {
        low: -2.0,
        high: 2.0,
        gap: 0.3,
    };

    /// The number at `fraction` of the way through the domain, 0 ≤ fraction < 1.
    pub fn at(&self, fraction: f64) -> f64 {
        match self {
            Self::Interval { low, high, gap } => between(*low, *high, *gap, fraction),
            Self::Whole(low, high) => {
                let count = f64::from(high - low + 1);
                f64::from(*low) + (fraction * count).floor()
            }
            Self::Listed(numbers) => {
                let count = numbers.len();
                let position = (0..count)
                    .filter(|position| fraction_of(*position, count) <= fraction)
                    .count();
                numbers[position.saturating_sub(1)]
            }
        }
    }
}

fn fraction_of(position: usize, count: usize) -> f64 {
    position as f64 / count as f64
}

/// Three digits are enough for a test and pleasant in a message.
fn between(low: f64, high: f64, gap: f64, fraction: f64) -> f64 {
    let width = high - low;
    let unit = 10_f64.powf((width / 400.0).log10().floor());
    let inside = low + width * (0.02 + 0.96 * fraction);
    let rounded = (inside / unit).round() * unit;
    // Multiplying by a unit such as 0.01 leaves a tail of digits behind.
    let tidy = format!("{rounded:.12}").parse().unwrap_or(rounded);
    let narrow = gap * 4.0 > width;
    if tidy.abs() >= gap || narrow {
        tidy
    } else {
        gap.copysign(inside).clamp(low, high)
    }
}
