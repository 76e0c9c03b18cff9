//! A decoupled step.

use nalgebra::DVector;

/// The decay never enters the velocity, so momentum can't repeat it in later steps.
pub fn decoupled_step(
    w: &DVector<f64>,
    v: &DVector<f64>,
    g: &DVector<f64>,
    eta: f64,
    mu: f64,
    lambda: f64,
) -> (DVector<f64>, DVector<f64>) {
    let velocity = mu * v - eta * g;
    ((1.0 - eta * lambda) * w + &velocity, velocity)
}
