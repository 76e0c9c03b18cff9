//! Gradients by central differences (S1-54…S1-56, S3-03.14, S3-03.17).

use crate::difference::central_difference;
use nalgebra::DVector;

// ANCHOR: step
/// The h of this book's gradient checks: smaller steps lose digits to rounding, larger ones to curvature.
pub const STEP: f64 = 1e-5;
// ANCHOR_END: step

// ANCHOR: partial
/// ∂f/∂xᵢ: the central difference along coordinate `index` alone.
#[must_use]
pub fn partial(f: impl Fn(&DVector<f64>) -> f64, x: &DVector<f64>, index: usize, h: f64) -> f64 {
    let along = |entry: f64| {
        let mut moved = x.clone();
        moved[index] = entry;
        f(&moved)
    };
    central_difference(along, x[index], h)
}
// ANCHOR_END: partial

// ANCHOR: gradient
/// ∇f: all partial derivatives, in the shape of `x`.
#[must_use]
pub fn numerical_gradient(
    f: impl Fn(&DVector<f64>) -> f64,
    x: &DVector<f64>,
    h: f64,
) -> DVector<f64> {
    DVector::from_fn(x.len(), |index, _| partial(&f, x, index, h))
}
// ANCHOR_END: gradient

// ANCHOR: direction
/// The slope of f at x along a direction: the central difference of f(x + t u), with u of length 1.
///
/// # Panics
/// If `direction` is the zero vector, or has another length than `x`.
#[must_use]
pub fn directional_slope(
    f: impl Fn(&DVector<f64>) -> f64,
    x: &DVector<f64>,
    direction: &DVector<f64>,
    h: f64,
) -> f64 {
    let length = direction.norm();
    assert!(length > 0.0, "the zero vector points nowhere");
    assert_eq!(
        x.len(),
        direction.len(),
        "a point with {} entries needs a direction with as many, but {} came in",
        x.len(),
        direction.len()
    );
    let unit = direction / length;
    central_difference(|way| f(&(x + way * &unit)), 0.0, h)
}
// ANCHOR_END: direction
