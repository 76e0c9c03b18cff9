//! One step of RMSProp.

use nalgebra::DVector;

/// The average forgets, so the divisor follows the gradients of late, down as well as up.
pub fn rmsprop_step(
    w: &DVector<f64>,
    r: &DVector<f64>,
    gradient: &DVector<f64>,
    eta: f64,
    rho: f64,
) -> (DVector<f64>, DVector<f64>) {
    let r = r * rho + gradient.component_mul(gradient) * (1.0 - rho);
    let divisors = r.map(|mean| mean.sqrt() + 1e-7);
    (w - gradient.component_div(&divisors) * eta, r)
}
