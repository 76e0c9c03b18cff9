//! One sweep over the samples. Edit this file; grade it with `cargo test -p perceptron --test exercises train_epoch`.

use nalgebra::DVector;

/// The weights, the bias and the number of updates after visiting `samples` once, in order, with the learning rate `eta`.
pub fn train_epoch(
    w: &DVector<f64>,
    b: f64,
    samples: &[(DVector<f64>, f64)],
    eta: f64,
) -> (DVector<f64>, f64, usize) {
    todo!("learn from each of {samples:?} in turn, starting with {w:?} and {b}, at the rate {eta}")
}
