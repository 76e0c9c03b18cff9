//! Single values: numbers, counts, yes or no.

use super::Answer;
use crate::Tolerance;

impl Answer for f64 {
    fn difference(&self, expected: &f64, tolerance: Tolerance) -> Option<String> {
        if tolerance.accepts(*self, *expected) {
            return None;
        }
        Some(format!(
            "expected {}, got {}{}",
            told_apart(*expected, *self),
            told_apart(*self, *expected),
            remark(*self, *expected, tolerance)
        ))
    }

    /// Six decimals without trailing zeros; small numbers with an exponent.
    fn show(&self) -> String {
        if *self == 0.0 || !self.is_finite() {
            // Written this way, the sign of a negative zero is lost: it means nothing to a learner.
            return (self + 0.0).to_string();
        }
        if self.abs() < 1e-4 || self.abs() >= 1e15 {
            return format!("{self:.6e}");
        }
        let text = format!("{self:.6}");
        text.trim_end_matches('0').trim_end_matches('.').to_string()
    }
}

/// `number` with six decimals, or with all its digits if six don't tell it from `other`.
fn told_apart(number: f64, other: f64) -> String {
    if number.show() == other.show() {
        format!("{number:?}")
    } else {
        number.show()
    }
}

/// What a wrong number has to do with the right one.
fn remark(got: f64, expected: f64, tolerance: Tolerance) -> String {
    if got.is_nan() {
        return ": not a number comes from 0/0, ∞ − ∞, or the ln or root of a negative number"
            .into();
    }
    if got.is_infinite() {
        return ": an infinite answer comes from a division by zero or from numbers that grow without limit".into();
    }
    if tolerance.accepts(-got, expected) {
        return ": same size, opposite sign".into();
    }
    if let Some(factor) = whole_factor(got, expected) {
        return format!(": yours is {factor} times too large");
    }
    if let Some(factor) = whole_factor(expected, got) {
        return format!(": yours is {factor} times too small");
    }
    String::new()
}

/// `large / small`, if that is a whole number worth mentioning.
fn whole_factor(large: f64, small: f64) -> Option<f64> {
    let factor = large / small;
    let whole = (factor - factor.round()).abs() < 1e-9 && (2.0..10_000.0).contains(&factor.round());
    whole.then(|| factor.round())
}

impl Answer for bool {
    fn difference(&self, expected: &bool, _: Tolerance) -> Option<String> {
        (self != expected).then(|| format!("expected {expected}, got {self}"))
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl Answer for usize {
    fn difference(&self, expected: &usize, _: Tolerance) -> Option<String> {
        (self != expected).then(|| format!("expected {expected}, got {self}"))
    }

    fn show(&self) -> String {
        self.to_string()
    }
}
