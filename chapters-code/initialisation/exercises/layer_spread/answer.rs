//! A layer's outputs. Edit this file; grade it with `cargo test -p initialisation --test exercises layer_spread`.

use nalgebra::DMatrix;

/// The standard deviation of all entries of tanh(W X), and the share of them beyond ±0.95.
pub fn layer_spread(w: &DMatrix<f64>, x: &DMatrix<f64>) -> (f64, f64) {
    todo!(
        "compute the outputs from {w} and {x}, then their deviation and the share that is saturated"
    )
}
