//! When two values count as equal, and whether a relation holds.

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
    let equal = agree(left, right);
    match relation {
        Relation::Equal | Relation::Update => Ok(equal),
        Relation::Different => Ok(!equal),
        Relation::Rounded => Err(meaningless(
            "`\\approx` inside a condition",
            "state a bound instead",
        )),
        Relation::Less => Ok(!equal && is_less(left, right)?),
        Relation::AtMost => Ok(equal || is_less(left, right)?),
        Relation::Greater => Ok(!equal && is_less(right, left)?),
        Relation::AtLeast => Ok(equal || is_less(right, left)?),
    }
}

fn is_less(one: &Value, other: &Value) -> Result<bool, Fault> {
    let (one, other) = (one.scalar(SIDE)?, other.scalar(SIDE)?);
    Ok(one.real() < other.real())
}
