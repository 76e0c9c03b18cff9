//! Several values in a row: vectors, lists and arrays.

use super::Answer;
use crate::Tolerance;
use nalgebra::DVector;

impl<A: Answer> Answer for Vec<A> {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        first_difference(self, expected, tolerance)
    }

    fn show(&self) -> String {
        show_entries(self)
    }
}

impl<A: Answer, const N: usize> Answer for [A; N] {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        first_difference(self, expected, tolerance)
    }

    fn show(&self) -> String {
        show_entries(self)
    }
}

impl Answer for DVector<f64> {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        first_difference(self.as_slice(), expected.as_slice(), tolerance)
    }

    fn show(&self) -> String {
        show_entries(self.as_slice())
    }
}

fn first_difference<A: Answer>(got: &[A], expected: &[A], tolerance: Tolerance) -> Option<String> {
    if got.len() != expected.len() {
        return Some(format!(
            "expected {} entries, got {}",
            expected.len(),
            got.len()
        ));
    }
    got.iter()
        .zip(expected)
        .enumerate()
        .find_map(|(index, (got, expected))| {
            let difference = got.difference(expected, tolerance)?;
            Some(format!("entry [{index}]: {difference}"))
        })
}

fn show_entries<A: Answer>(entries: &[A]) -> String {
    let shown: Vec<String> = entries.iter().map(Answer::show).collect();
    format!("[{}]", shown.join(", "))
}
