//! The comparison of answers as an assertion, for the tests of a chapter's library.

use crate::{Answer, Tolerance};

/// Asserts that two numbers, vectors, matrices or lists agree, entry by entry.
///
/// # Panics
/// If they don't; the message names the first entry that differs.
#[track_caller]
pub fn assert_agrees<A: Answer>(got: &A, expected: &A, tolerance: Tolerance) {
    if let Some(difference) = got.difference(expected, tolerance) {
        panic!("{difference}");
    }
}
