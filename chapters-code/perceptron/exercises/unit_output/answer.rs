//! The output of a unit. Edit this file; grade it with `cargo test -p perceptron --test exercises unit_output`.

use nalgebra::DVector;

/// 1 if the weighted sum of `x` with the weights `w` and the bias `b` is positive, else 0.
pub fn unit_output(w: &DVector<f64>, b: f64, x: &DVector<f64>) -> f64 {
    todo!("the weighted sum of {x:?} with {w:?} and {b}, then the threshold")
}
