//! The network of this book's central example: two inputs, two hidden units, two outputs, no biases (S1-43).

use crate::{Dense, Network};
use activations::Activation;
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

// ANCHOR: network
/// W⁽¹⁾, from the inputs to the hidden units. All entries are sums of few powers of 2, so that no digit is lost in them.
#[must_use]
pub fn first_weights() -> DMatrix<f64> {
    dmatrix![0.5, -0.25; 0.75, 0.25]
}

/// W⁽²⁾, from the hidden units to the outputs.
#[must_use]
pub fn second_weights() -> DMatrix<f64> {
    dmatrix![0.5, 1.0; -0.5, 0.25]
}

/// The network, sigmoid in both layers.
#[must_use]
pub fn network() -> Network {
    Network::new(vec![
        Dense::without_bias(first_weights(), Activation::Sigmoid),
        Dense::without_bias(second_weights(), Activation::Sigmoid),
    ])
}

/// a⁽¹⁾, the input of the example.
#[must_use]
pub fn inputs() -> DVector<f64> {
    dvector![1.0, 0.5]
}

/// y, the outputs that are wanted for it.
#[must_use]
pub fn wanted() -> DVector<f64> {
    dvector![1.0, 0.0]
}
// ANCHOR_END: network
