//! One learning step.

use nalgebra::DVector;

/// The error y − o is 0, 1 or −1: nothing happens, or the input is added to the weights, or taken from them.
pub fn learning_step(
    w: &DVector<f64>,
    b: f64,
    x: &DVector<f64>,
    y: f64,
    eta: f64,
) -> (DVector<f64>, f64) {
    let o = if w.dot(x) + b > 0.0 { 1.0 } else { 0.0 };
    let correction = eta * (y - o);
    (w + x * correction, b + correction)
}
