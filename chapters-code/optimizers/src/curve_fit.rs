//! A small network that learns a sine: a problem with more than two parameters (S3-05.8).

use crate::methods::finite_or_infinite;
use crate::optimizer::step_layer;
use crate::{Optimizer, methods::Method};
use backprop::{Affine, Layer, Sigmoid, Stack};
use initialisation::Scheme;
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many points of the sine are learned.
const SAMPLES: usize = 12;
/// The units of the hidden layer.
const HIDDEN: usize = 6;

// ANCHOR: network
/// One input, six sigmoid units, one output: 19 parameters, drawn with this seed.
#[must_use]
pub fn network(seed: u64) -> Stack {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut affine = |inputs, outputs| {
        let weights = Scheme::XavierNormal.weights(inputs, outputs, &mut random);
        Box::new(Affine::new(weights, DVector::zeros(outputs)))
    };
    let (first, last) = (affine(1, HIDDEN), affine(HIDDEN, 1));
    Stack {
        layers: vec![first, Box::new(Sigmoid::default()), last],
    }
}

/// One step on all samples; returns the mean loss L = 1/N Σ ½ (p − y)² before it.
pub fn train_step(network: &mut Stack, optimizer: &mut dyn Optimizer) -> f64 {
    let inputs = DMatrix::from_fn(1, SAMPLES, |_, n| {
        6.0 * (n as f64 + 0.5) / SAMPLES as f64 - 3.0
    });
    let errors = network.forward(&inputs) - inputs.map(f64::sin);
    network.backward(&(&errors / SAMPLES as f64));
    step_layer(optimizer, network);
    errors.norm_squared() / (2.0 * SAMPLES as f64)
}
// ANCHOR_END: network

/// The loss after `steps` steps, infinite if it has overflowed.
#[must_use]
pub fn final_loss(method: &Method, rate: f64, seed: u64, steps: usize) -> f64 {
    let mut network = network(seed);
    let mut optimizer = (method.build)(rate);
    let mut loss = f64::INFINITY;
    for _ in 0..=steps {
        loss = train_step(&mut network, optimizer.as_mut());
    }
    finite_or_infinite(loss)
}
