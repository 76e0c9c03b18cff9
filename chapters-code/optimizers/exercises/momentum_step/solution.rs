//! One step with momentum.

use nalgebra::DVector;

/// A share of the old velocity and the new push together are the step.
pub fn momentum_step(
    w: &DVector<f64>,
    v: &DVector<f64>,
    gradient: &DVector<f64>,
    eta: f64,
    mu: f64,
) -> (DVector<f64>, DVector<f64>) {
    let v = v * mu - gradient * eta;
    (w + &v, v)
}
