//! Two or three answers at once.

use super::Answer;
use crate::Tolerance;

impl<A: Answer, B: Answer> Answer for (A, B) {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        let first = self.0.difference(&expected.0, tolerance);
        let second = || self.1.difference(&expected.1, tolerance);
        named("first", first).or_else(|| named("second", second()))
    }

    fn show(&self) -> String {
        format!("({}, {})", self.0.show(), self.1.show())
    }
}

impl<A: Answer, B: Answer, C: Answer> Answer for (A, B, C) {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        let first = self.0.difference(&expected.0, tolerance);
        let second = || self.1.difference(&expected.1, tolerance);
        let third = || self.2.difference(&expected.2, tolerance);
        named("first", first)
            .or_else(|| named("second", second()))
            .or_else(|| named("third", third()))
    }

    fn show(&self) -> String {
        format!("({}, {}, {})", self.0.show(), self.1.show(), self.2.show())
    }
}

fn named(which: &str, difference: Option<String>) -> Option<String> {
    Some(format!("{which} value: {}", difference?))
}
