//! Values that can be compared and whose first difference can be put into words.

mod list;
mod matrix;
mod number;
mod option;
mod tuple;

use crate::Tolerance;

/// What an exercise may ask for.
pub trait Answer {
    /// `None` if this answer passes for `expected`, else a sentence about the first difference.
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String>;

    /// The answer as the learner sees it.
    fn show(&self) -> String;
}
