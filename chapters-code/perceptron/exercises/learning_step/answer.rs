//! One learning step. Edit this file; grade it with `cargo test -p perceptron --test exercises learning_step`.

use nalgebra::DVector;

/// The weights and the bias after one step on the inputs `x` with the label `y` (0 or 1) and the learning rate `eta`.
pub fn learning_step(
    w: &DVector<f64>,
    b: f64,
    x: &DVector<f64>,
    y: f64,
    eta: f64,
) -> (DVector<f64>, f64) {
    todo!("compute o, then move {w:?} and {b} by {eta} times (y - o), for x = {x:?} and y = {y}")
}
