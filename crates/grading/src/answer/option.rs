//! An answer that may not exist.

use super::Answer;
use crate::Tolerance;

impl<A: Answer> Answer for Option<A> {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        match (self, expected) {
            (Some(got), Some(expected)) => got.difference(expected, tolerance),
            (None, None) => None,
            _ => Some(format!("expected {}, got {}", expected.show(), self.show())),
        }
    }

    fn show(&self) -> String {
        match self {
            Some(answer) => format!("Some({})", answer.show()),
            None => "None".into(),
        }
    }
}
