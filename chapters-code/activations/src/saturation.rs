//! Where functions that only approach a limit arrive at it, because numbers have an end (S1-81, E-29).

use crate::{
    sigmoid::{sigmoid, sigmoid_derivative},
    tanh::tanh_derivative,
};

// ANCHOR: turning_point
/// The smallest number up to `high` for which `holds` is true, if it is false at `low` and stays true once it is.
///
/// The interval is halved until no number lies between its ends.
///
/// # Panics
/// If `holds(low)` or not `holds(high)`.
#[must_use]
pub fn turning_point(holds: impl Fn(f64) -> bool, mut low: f64, mut high: f64) -> f64 {
    assert!(
        !holds(low) && holds(high),
        "what is looked for must be false at {low} and true at {high}"
    );
    loop {
        let middle = low.midpoint(high);
        if middle <= low || middle >= high {
            return high;
        }
        if holds(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
}
// ANCHOR_END: turning_point

// ANCHOR: rounds_to_one
/// The smallest x for which σ(x) is the number 1 in `f64`.
#[must_use]
pub fn rounds_to_one() -> f64 {
    turning_point(|x| sigmoid(x) == 1.0, 0.0, 64.0)
}

/// The smallest x for which σ(x) is the number 1 in `f32`.
#[must_use]
pub fn rounds_to_one_single() -> f64 {
    turning_point(|x| sigmoid_single(x) == 1.0, 0.0, 64.0)
}
// ANCHOR_END: rounds_to_one

/// σ(x) for x ≥ 0, computed in `f32` throughout.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "losing digits is what this function is there to show"
)]
pub fn sigmoid_single(x: f64) -> f32 {
    1.0 / (1.0 + (-x as f32).exp())
}

// ANCHOR: crossing
/// The |x| beyond which tanh is flatter than σ: tanh′(x) = σ′(x) there (E-28).
#[must_use]
pub fn slopes_cross() -> f64 {
    turning_point(|x| tanh_derivative(x) < sigmoid_derivative(x), 0.0, 4.0)
}
// ANCHOR_END: crossing
