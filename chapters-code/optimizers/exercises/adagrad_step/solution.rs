//! One step of AdaGrad.

use nalgebra::DVector;

/// A parameter that has seen large gradients gets a smaller rate, for ever.
pub fn adagrad_step(
    w: &DVector<f64>,
    r: &DVector<f64>,
    gradient: &DVector<f64>,
    eta: f64,
    epsilon: f64,
) -> (DVector<f64>, DVector<f64>) {
    let r = r + gradient.component_mul(gradient);
    let divisors = r.map(|sum| sum.sqrt() + epsilon);
    (w - gradient.component_div(&divisors) * eta, r)
}
