//! What layer after layer does to a batch of random samples (S3-05.10).

use crate::{
    Scheme,
    measure::{deviation, share},
};
use activations::{Activation, normal::standard_normal};
use nalgebra::DMatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many samples go through the network: enough for three digits of a standard deviation, as each has 100 numbers.
pub const SAMPLES: usize = 250;
/// How many numbers a sample has, and how many units each layer.
pub const WIDTH: usize = 100;
/// How many layers there are.
pub const LAYERS: usize = 5;

/// The seed of the book's tables and figures.
pub const SEED: u64 = 42;

// ANCHOR: outputs
/// The outputs of each layer, the first layer first: one row for each unit, one column for each sample.
///
/// Inputs are normal with mean 0 and standard deviation 1; the weights follow `scheme`; there are no biases.
#[must_use]
pub fn outputs(scheme: Scheme, activation: Activation, seed: u64) -> Vec<DMatrix<f64>> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut signal = DMatrix::from_fn(WIDTH, SAMPLES, |_, _| standard_normal(&mut random));
    let mut outputs = Vec::new();
    for _ in 0..LAYERS {
        let weights = scheme.weights(WIDTH, WIDTH, &mut random);
        signal = activation.values(&(weights * signal));
        outputs.push(signal.clone());
    }
    outputs
}

/// The standard deviation of each layer's outputs.
///
/// # Panics
/// If a layer has none.
#[must_use]
pub fn deviations(outputs: &[DMatrix<f64>]) -> Vec<f64> {
    outputs.iter().map(deviation).collect()
}
// ANCHOR_END: outputs

// ANCHOR: saturated
/// The share of outputs that lie less than 0.05 from an end of the activation's range.
///
/// For the sigmoid that is below 0.05 or above 0.95, for tanh below −0.95 or above 0.95.
///
/// # Panics
/// If the activation has no end to run into, or if there are no numbers.
#[must_use]
pub fn saturated(outputs: &DMatrix<f64>, activation: Activation) -> f64 {
    let (low, high) = match activation {
        Activation::Sigmoid => (0.05, 0.95),
        Activation::Tanh => (-0.95, 0.95),
        other => panic!("{other:?} has no range with two ends: ask about the sigmoid or tanh"),
    };
    share(outputs, |output| output < low || output > high)
}
// ANCHOR_END: saturated
