//! What the chapter's library claims, as identities that hold for many inputs.
//!
//! Every derivative is compared with central differences, on inputs that stay away from kinks: at a kink a difference
//! measures the mean of two slopes. What the library says at a kink itself has a test of its own.

mod collapse;
mod curves;
mod depth;
mod exercises;
mod kinks;
mod maxout;
mod panics;
mod saturation;
mod softmax;
mod units;

use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::DVector;

/// How many random cases an identity is tried on.
const CASES: usize = 200;

/// The nudge of the central differences.
const H: f64 = 1e-5;

/// The slope of `function` at `x`, measured.
fn difference(function: impl Fn(f64) -> f64, x: f64) -> f64 {
    (function(x + H) - function(x - H)) / (2.0 * H)
}

/// The gradient of `function` at `x`, measured entry by entry.
fn differences(function: impl Fn(&DVector<f64>) -> f64, x: &DVector<f64>) -> DVector<f64> {
    DVector::from_fn(x.len(), |index, _| {
        let moved = |entry: f64| {
            let mut moved = x.clone();
            moved[index] = entry;
            function(&moved)
        };
        difference(moved, x[index])
    })
}

/// A number between 0.01 and 4 or between −4 and −0.01: central differences stay on its side of 0.
fn away_from_0(draw: &mut Draw) -> f64 {
    let size = draw.between(0.01, 4.0);
    if draw.label() == 1.0 { size } else { -size }
}

/// Asserts that a derivative agrees with what was measured.
#[track_caller]
fn assert_measured(derivative: f64, measured: f64) {
    assert_agrees(&derivative, &measured, Tolerance::DIFFERENCED);
}

/// Asserts that two numbers agree to 9 digits.
#[track_caller]
fn assert_close(got: f64, expected: f64) {
    assert_agrees(&got, &expected, Tolerance::COMPUTED);
}
