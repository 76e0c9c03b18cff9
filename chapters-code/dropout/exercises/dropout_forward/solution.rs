//! Dropping units.

use nalgebra::DVector;

/// A number below r comes with probability r, so each unit is dropped with that probability.
pub fn dropout_forward(
    a: &DVector<f64>,
    draws: &DVector<f64>,
    r: f64,
) -> (DVector<f64>, DVector<f64>) {
    let mask = draws.map(|draw| if draw >= r { 1.0 } else { 0.0 });
    let left = a.component_mul(&mask);
    (mask, left)
}
