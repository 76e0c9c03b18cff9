//! When two values count as equal, and whether a relation holds.

use std::cmp::Ordering;

use crate::claim::Relation;
use crate::dual::Dual;
use crate::error::{Fault, FaultKind, meaningless, shape};
use crate::value::Value;

/// The error that rounding may leave, relative to the expected value.
const RELATIVE: f64 = 1e-9;

/// The error that is let pass where the expected value is 0.
const ABSOLUTE: f64 = 1e-12;

/// What is compared, in a message about its size.
const SIDE: &str = "a side of an inequality";

/// Whether two values are equal but for rounding; the left one sets the scale. A vector is equal to the
/// number 0 if all its entries are.
pub fn agree(left: &Value, right: &Value) -> bool {
    let zero = matches!(right, Value::Scalar(number) if number.real() == 0.0);
    if left.shape() != right.shape() && !zero {
        return false;
    }
    let expected = left.entries();
    let scale = expected
        .iter()
        .map(|entry| entry.real().abs())
        .fold(0.0, f64::max);
    let found = if zero {
        vec![Dual::from(0.0); expected.len()]
    } else {
        right.entries()
    };
    expected
        .iter()
        .zip(&found)
        .all(|(one, other)| close(one.real(), other.real(), scale))
}

fn close(expected: f64, found: f64, scale: f64) -> bool {
    let error = (expected - found).abs();
    expected.is_finite() && found.is_finite() && error <= RELATIVE * scale + ABSOLUTE
}

/// Whether a relation other than `\approx` holds between two values.
///
/// # Errors
/// If a value is not finite, or vectors are compared by size.
pub fn relation_holds(relation: Relation, left: &Value, right: &Value) -> Result<bool, Fault> {
    if !left.is_finite() || !right.is_finite() {
        let text = "a side of a condition".to_string();
        return Err(FaultKind::NotFinite { text, tries: 1 }.into());
    }
    let zero = matches!(right, Value::Scalar(number) if number.real() == 0.0);
    if left.shape() != right.shape() && !zero {
        let problem = format!("{} is compared with {}", left.size(), right.size());
        return Err(shape(problem));
    }
    match relation {
        Relation::Equal | Relation::Update => Ok(agree(left, right)),
        Relation::Different => Ok(!agree(left, right)),
        Relation::Rounded => Err(meaningless(
            "`\\approx` inside a condition",
            "state a bound instead",
        )),
        Relation::Less => Ok(order(left, right)?.is_lt()),
        Relation::AtMost => Ok(order(left, right)?.is_le()),
        Relation::Greater => Ok(order(left, right)?.is_gt()),
        Relation::AtLeast => Ok(order(left, right)?.is_ge()),
    }
}

/// The order of two finite values; those that agree are equal.
fn order(left: &Value, right: &Value) -> Result<Ordering, Fault> {
    if agree(left, right) {
        return Ok(Ordering::Equal);
    }
    let (left, right) = (left.scalar(SIDE)?, right.scalar(SIDE)?);
    Ok(left.real().total_cmp(&right.real()))
}
