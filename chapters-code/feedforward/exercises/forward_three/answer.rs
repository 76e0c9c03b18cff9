//! Three layers. Edit this file; grade it with `cargo test -p feedforward --test exercises forward_three`.

use nalgebra::{DMatrix, DVector};

/// The outputs of three layers, each a pair of weights and biases: sigmoid in the first two, none in the last.
pub fn forward_three(layers: &[(DMatrix<f64>, DVector<f64>); 3], x: &DVector<f64>) -> DVector<f64> {
    todo!("send {x} through {layers:?}, one after the other")
}
