//! The same deep network, with and without batch normalisation, from initial weights of several sizes.

use crate::BatchNorm;
use backprop::{Affine, Layer, Relu, Stack, layer::Mode, stack::descend};
use initialisation::Scheme;
use losses::SoftmaxWithLoss;
use nalgebra::{DMatrix, DVector};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The units of each hidden layer.
pub const WIDTH: usize = 8;

/// The number of hidden layers.
pub const DEPTH: usize = 5;

// ANCHOR: network
/// Two inputs, [`DEPTH`] hidden layers of [`WIDTH`] ReLU units and two logits.
///
/// The hidden weights are He's times `factor`. The last layer isn't followed by a normalisation and keeps its size.
#[must_use]
pub fn network(normalised: bool, factor: f64, random: &mut ChaCha8Rng) -> Stack {
    let mut layers: Vec<Box<dyn Layer>> = Vec::new();
    let mut inputs = 2;
    for _ in 0..DEPTH {
        let weights = factor * Scheme::HeNormal.weights(inputs, WIDTH, random);
        layers.push(Box::new(Affine::new(weights, DVector::zeros(WIDTH))));
        if normalised {
            layers.push(Box::new(BatchNorm::new(WIDTH)));
        }
        layers.push(Box::new(Relu::default()));
        inputs = WIDTH;
    }
    let weights = Scheme::HeNormal.weights(WIDTH, 2, random);
    layers.push(Box::new(Affine::new(weights, DVector::zeros(2))));
    Stack { layers }
}
// ANCHOR_END: network

// ANCHOR: fields
/// Points drawn evenly from the square ±1, and their classes: XOR of the signs, as columns (1, 0) and (0, 1).
#[must_use]
pub fn fields(count: usize, random: &mut ChaCha8Rng) -> (DMatrix<f64>, DMatrix<f64>) {
    let points = DMatrix::from_fn(2, count, |_, _| random.random_range(-1.0..1.0));
    let classes = DMatrix::from_fn(2, count, |class, sample| {
        let (right, up) = (points[(0, sample)] > 0.0, points[(1, sample)] > 0.0);
        f64::from(u8::from((right != up) == (class == 1)))
    });
    (points, classes)
}
// ANCHOR_END: fields

// ANCHOR: train
/// Trains for `steps` steps with a fresh batch each, and returns the share of new points that come out right.
///
/// Everything random comes from `seed`. An answer that is no number counts as wrong.
#[must_use]
pub fn share_right(normalised: bool, factor: f64, steps: usize, seed: u64) -> f64 {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut network = network(normalised, factor, &mut random);
    let mut loss = SoftmaxWithLoss::default();
    for _ in 0..steps {
        let (points, classes) = fields(20, &mut random);
        let logits = network.forward(&points);
        // A network whose numbers have overflowed can't recover, so we stop here and let it fail the test.
        if !loss.forward(&logits, &classes).is_finite() {
            break;
        }
        network.backward(&loss.backward());
        descend(&mut network, 0.1);
    }
    network.set_mode(Mode::Evaluation);
    let (points, classes) = fields(200, &mut random);
    right(&network.forward(&points), &classes)
}

/// The share of samples whose larger logit is that of their class.
fn right(logits: &DMatrix<f64>, classes: &DMatrix<f64>) -> f64 {
    let samples = logits.column_iter().zip(classes.column_iter());
    let hits = samples.filter(|(z, t)| (z[0] - z[1]) * (t[0] - t[1]) > 0.0);
    hits.count() as f64 / classes.ncols() as f64
}
// ANCHOR_END: train
