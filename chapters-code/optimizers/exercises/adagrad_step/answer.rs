//! One step of AdaGrad. Edit this file; grade it with `cargo test -p optimizers --test exercises adagrad_step`.

use nalgebra::DVector;

/// The parameters and the sums of squared gradients after one step.
pub fn adagrad_step(
    w: &DVector<f64>,
    r: &DVector<f64>,
    gradient: &DVector<f64>,
    eta: f64,
    epsilon: f64,
) -> (DVector<f64>, DVector<f64>) {
    todo!("add the squares of {gradient:?} to {r:?}, then move {w:?} with {eta} and {epsilon}")
}
