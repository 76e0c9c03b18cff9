//! What a gradient becomes on its way through many layers (S1-80…S1-82).

use crate::deltas::deltas;
use activations::Activation;
use feedforward::{Dense, Network};
use nalgebra::{DMatrix, DVector};
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: network
/// `depth` layers of `width` units each, with `width` inputs and no biases.
///
/// The weights are drawn evenly from ±√(3 / width), which gives them the spread 1 / √width:
/// a sum of `width` products then is about as large as what went in.
#[must_use]
pub fn network(
    depth: usize,
    width: usize,
    activation: Activation,
    generator: &mut ChaCha8Rng,
) -> Network {
    let reach = (3.0 / width as f64).sqrt();
    let mut layer = || {
        let mut draw = |_, _| generator.random_range(-reach..reach);
        Dense::without_bias(DMatrix::from_fn(width, width, &mut draw), activation)
    };
    Network::new((0..depth).map(|_| layer()).collect())
}
// ANCHOR_END: network

// ANCHOR: norms
/// ‖δ‖ of each layer, the first layer first.
///
/// # Panics
/// If the inputs or the wanted outputs don't fit the network.
#[must_use]
pub fn delta_norms(network: &Network, inputs: &DVector<f64>, wanted: &DVector<f64>) -> Vec<f64> {
    let deltas = deltas(network, &network.trace(inputs), wanted);
    deltas.iter().map(DVector::norm).collect()
}
// ANCHOR_END: norms

// ANCHOR: chain
/// The slope of a chain of `depth` sigmoid units, one after another, each with the weight `weight` and no bias.
///
/// It is the product of `weight` · σ′(z) over all units, and σ′ is never above 1/4.
#[must_use]
pub fn chain_slope(depth: usize, weight: f64, input: f64) -> f64 {
    let (mut x, mut slope) = (input, 1.0);
    for _ in 0..depth {
        let z = weight * x;
        slope *= weight * Activation::Sigmoid.derivative(z);
        x = Activation::Sigmoid.value(z);
    }
    slope
}
// ANCHOR_END: chain
