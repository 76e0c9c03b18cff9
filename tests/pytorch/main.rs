//! What PyTorch says in 64-bit numbers, which tests/reference wrote down, is what the book's code says.
//!
//! Where PyTorch has another convention, the test converts it, and its name or a comment says so; the book's page on
//! notation lists them.

mod activations;
mod binary;
mod clipping;
mod dropout;
mod initialisation;
mod layers;
mod losses;
mod networks;
mod normalisation;
mod optimizers;
mod ravine;
mod schedules;
mod softmax;
mod squared;
mod training;

use std::sync::OnceLock;

use nalgebra::{DMatrix, DVector};
use serde_json::Value;

/// How far a number may be from PyTorch's, as a share of it.
const TOLERANCE: f64 = 1e-10;

/// The part of the reference at a path such as `losses.binary.each`.
#[track_caller]
fn part(path: &str) -> &'static Value {
    static REFERENCE: OnceLock<Value> = OnceLock::new();
    let all = REFERENCE.get_or_init(|| {
        let text = include_str!("../reference/pytorch.json");
        serde_json::from_str(text).expect("the reference is JSON")
    });
    path.split('.').fold(all, of)
}

/// The part of `value` with this name.
#[track_caller]
fn of<'a>(value: &'a Value, name: &str) -> &'a Value {
    let part = value.get(name);
    part.unwrap_or_else(|| {
        panic!("the reference has no `{name}`: write it again, as CONTRIBUTING.md says")
    })
}

/// The entries of a list.
#[track_caller]
fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

#[track_caller]
fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// All numbers of a nested list, in its order.
#[track_caller]
fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(entries) => entries.iter().flat_map(numbers).collect(),
        single => vec![number(single)],
    }
}

#[track_caller]
fn vector(value: &Value) -> DVector<f64> {
    DVector::from_vec(numbers(value))
}

/// A matrix as it is written: a list of rows.
#[track_caller]
fn matrix(value: &Value) -> DMatrix<f64> {
    let entries = numbers(value);
    let rows = list(value).len();
    DMatrix::from_row_slice(rows, entries.len() / rows, &entries)
}

/// PyTorch has samples as rows; in this book they are columns.
#[track_caller]
fn samples(value: &Value) -> DMatrix<f64> {
    matrix(value).transpose()
}

/// Asserts that one number is PyTorch's. Below the smallest normal number, digits are lost on both sides.
#[track_caller]
fn assert_number(what: &str, got: f64, expected: f64) {
    assert_near(what, got, expected, expected.abs());
}

/// Asserts that all entries are PyTorch's, each on its own scale.
#[track_caller]
fn assert_numbers(what: &str, got: &[f64], expected: &[f64]) {
    assert_eq!(got.len(), expected.len(), "{what}: how many numbers");
    for (place, (got, expected)) in got.iter().zip(expected).enumerate() {
        assert_number(&format!("{what}, number {place}"), *got, *expected);
    }
}

/// Asserts that all entries are PyTorch's, on the scale of the largest: where sums cancel, small ones have lost digits.
#[track_caller]
fn assert_together(what: &str, got: &[f64], expected: &[f64]) {
    assert_eq!(got.len(), expected.len(), "{what}: how many numbers");
    let scale = expected
        .iter()
        .fold(0.0_f64, |scale, entry| scale.max(entry.abs()));
    for (place, (got, expected)) in got.iter().zip(expected).enumerate() {
        assert_near(&format!("{what}, number {place}"), *got, *expected, scale);
    }
}

#[track_caller]
fn assert_near(what: &str, got: f64, expected: f64, scale: f64) {
    let near = (got - expected).abs() <= TOLERANCE * scale + f64::MIN_POSITIVE;
    assert!(
        got.is_finite() && near,
        "{what}: PyTorch says {expected:e}, and the book's code {got:e}"
    );
}
