//! What doesn't fit is refused, and the message names both shapes.

mod batches;
mod forward;
mod layers;
mod losses;
mod ways_back;

use crate::strategies::different_sizes;
use nalgebra::{DMatrix, DVector};
use proptest::strategy::{BoxedStrategy, Strategy};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Asserts that `misuse` panics with a message in which all of these numbers stand.
#[track_caller]
fn refused<O>(numbers: &[usize], misuse: impl FnOnce() -> O) {
    // Nothing is printed: whoever tries a promise listens already.
    let Err(panic) = catch_unwind(AssertUnwindSafe(misuse)) else {
        panic!("{numbers:?} don't fit together, but were accepted");
    };
    let text = panic.downcast_ref::<String>().cloned();
    let message = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
    let message = message.unwrap_or_default();
    let named: Vec<usize> = message
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    for number in numbers {
        assert!(
            named.contains(number),
            "the message should name {numbers:?}, but says: {message}"
        );
    }
}

/// A vector of this length.
fn vector(length: usize) -> DVector<f64> {
    DVector::from_element(length, 0.5)
}

/// A matrix of this shape.
fn matrix((rows, columns): (usize, usize)) -> DMatrix<f64> {
    DMatrix::from_element(rows, columns, 0.5)
}

/// Two shapes that differ in their rows, in their columns, or in both.
fn different_shapes() -> BoxedStrategy<((usize, usize), (usize, usize))> {
    (different_sizes(), different_sizes(), 0..3_u8)
        .prop_map(|((rows, others), (columns, more), which)| match which {
            0 => ((rows, columns), (others, columns)),
            1 => ((rows, columns), (rows, more)),
            _ => ((rows, columns), (others, more)),
        })
        .boxed()
}

/// The four numbers of two shapes.
fn all((one, other): ((usize, usize), (usize, usize))) -> [usize; 4] {
    [one.0, one.1, other.0, other.1]
}
