//! Several numbers at once, and numbers that are printed with as many digits whatever their size.

use crate::{assert_close, assert_printed};
use nalgebra::DMatrix;

/// Asserts that two rows of numbers agree, each number to twelve digits.
#[track_caller]
pub fn assert_all_close(got: &[f64], expected: &[f64]) {
    assert_eq!(
        got.len(),
        expected.len(),
        "as many numbers as the note has: {got:?}"
    );
    for (&got, &expected) in got.iter().zip(expected) {
        assert_close(got, expected);
    }
}

/// The same for matrices, whose shapes must agree too.
#[track_caller]
pub fn assert_matrix(got: &DMatrix<f64>, expected: &DMatrix<f64>) {
    assert_eq!(got.shape(), expected.shape(), "the shape of {got}");
    assert_all_close(got.as_slice(), expected.as_slice());
}

/// Asserts that each number, rounded to as many decimals as are printed, is the printed one.
#[track_caller]
pub fn assert_all_printed(got: &[f64], printed: &[&str]) {
    assert_eq!(
        got.len(),
        printed.len(),
        "as many numbers as the note has: {got:?}"
    );
    for (&got, printed) in got.iter().zip(printed) {
        assert_printed(got, printed);
    }
}

/// Asserts that `got` has the twelve significant digits of `printed`, however small the number is.
#[track_caller]
pub fn assert_digits(got: f64, printed: f64) {
    // Half a unit of the twelfth digit is the largest part of a number that begins with a 1.
    let tolerance = 5.01e-12 * printed.abs();
    assert!(
        got.is_finite() && (got - printed).abs() <= tolerance,
        "the code says {got:.11e}, but the note {printed:.11e}"
    );
}

/// [`assert_digits`] for each of several numbers.
#[track_caller]
pub fn assert_all_digits(got: &[f64], printed: &[f64]) {
    assert_eq!(
        got.len(),
        printed.len(),
        "as many numbers as the note has: {got:?}"
    );
    for (&got, &printed) in got.iter().zip(printed) {
        assert_digits(got, printed);
    }
}
