//! The same training from different starts (S0-13, S3-05.9).

use crate::Scheme;
use activations::Activation;
use backprop::{Affine, Layer, Stack, layer::assert_fits, stack::descend};
use losses::SoftmaxWithLoss;
use nalgebra::{DMatrix, DVector};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The units of each hidden layer.
pub const WIDTH: usize = 10;
/// The number of hidden layers.
pub const DEPTH: usize = 5;
/// The samples of one step.
pub const BATCH: usize = 10;
/// How many trainings of each kind the book compares, from the seeds 0, 1, 2, ….
pub const SEEDS: u64 = 3;
/// Steps and learning rate of the book's trainings.
pub const PLAN: (usize, f64) = (200, 0.15);

/// The starts that the book compares, with their names.
///
/// For layers of ten units 3 and 0.03 are about ten times and a tenth of √(1/n), as 1 and 0.01 are for a hundred.
pub const STARTS: [(&str, Scheme); 4] = [
    ("deviation 3", Scheme::Normal { deviation: 3.0 }),
    ("deviation 0.03", Scheme::Normal { deviation: 0.03 }),
    ("Xavier", Scheme::XavierNormal),
    ("He", Scheme::HeNormal),
];

// ANCHOR: elementwise
/// Any activation function as a layer. It keeps the slopes at its inputs.
pub struct Elementwise {
    activation: Activation,
    slopes: Option<DMatrix<f64>>,
}

impl Elementwise {
    /// φ for each entry.
    #[must_use]
    pub fn new(activation: Activation) -> Self {
        Self {
            activation,
            slopes: None,
        }
    }
}

impl Layer for Elementwise {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        self.slopes = Some(self.activation.derivatives(inputs));
        self.activation.values(inputs)
    }

    /// ∂L/∂z = φ′(z) ⊙ ∂L/∂a.
    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let slopes = self.slopes.as_ref();
        let slopes = slopes.expect("Elementwise: call forward before backward");
        assert_fits("Elementwise", gradient, slopes.shape());
        gradient.component_mul(slopes)
    }
}
// ANCHOR_END: elementwise

// ANCHOR: network
/// Two inputs, [`DEPTH`] hidden layers of [`WIDTH`] units and two logits; every layer's weights follow `scheme`.
///
/// The biases begin at 0.
#[must_use]
pub fn network(scheme: Scheme, activation: Activation, random: &mut ChaCha8Rng) -> Stack {
    let mut layers: Vec<Box<dyn Layer>> = Vec::new();
    let mut inputs = 2;
    for _ in 0..DEPTH {
        layers.push(affine(scheme, inputs, WIDTH, random));
        layers.push(Box::new(Elementwise::new(activation)));
        inputs = WIDTH;
    }
    layers.push(affine(scheme, inputs, 2, random));
    Stack { layers }
}

fn affine(scheme: Scheme, inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> Box<Affine> {
    let weights = scheme.weights(inputs, outputs, random);
    Box::new(Affine::new(weights, DVector::zeros(outputs)))
}
// ANCHOR_END: network

// ANCHOR: disc
/// Points drawn evenly from the square ±1, and for each whether it lies in the disc that covers half of the square:
/// (1, 0) outside, (0, 1) inside.
#[must_use]
pub fn disc(count: usize, random: &mut ChaCha8Rng) -> (DMatrix<f64>, DMatrix<f64>) {
    let points = DMatrix::from_fn(2, count, |_, _| random.random_range(-1.0..1.0));
    let classes = DMatrix::from_fn(2, count, |class, sample| {
        let inside = points.column(sample).norm_squared() < 2.0 / std::f64::consts::PI;
        f64::from(u8::from(inside == (class == 1)))
    });
    (points, classes)
}
// ANCHOR_END: disc

// ANCHOR: train
/// The mean loss of each tenth of a training of `steps` steps, which draws a new batch for each step.
///
/// The batches come from `seed` alone, so that all schemes meet the same ones.
///
/// # Panics
/// If `steps` isn't a positive multiple of ten.
#[must_use]
pub fn losses(
    scheme: Scheme,
    activation: Activation,
    (steps, learning_rate): (usize, f64),
    seed: u64,
) -> Vec<f64> {
    assert!(
        steps > 0 && steps.is_multiple_of(10),
        "{steps} steps have no ten equal parts: take a multiple of 10"
    );
    let mut network = network(scheme, activation, &mut ChaCha8Rng::seed_from_u64(seed));
    let mut batches = ChaCha8Rng::seed_from_u64(1000 + seed);
    let mut end = SoftmaxWithLoss::default();
    let mut losses = Vec::new();
    for _ in 0..steps {
        let (points, classes) = disc(BATCH, &mut batches);
        losses.push(end.forward(&network.forward(&points), &classes));
        network.backward(&end.backward());
        descend(&mut network, learning_rate);
    }
    let tenths = losses.chunks(steps / 10);
    tenths
        .map(|tenth| tenth.iter().sum::<f64>() / tenth.len() as f64)
        .collect()
}
// ANCHOR_END: train
