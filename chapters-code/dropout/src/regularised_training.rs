//! A network that is far too large, trained with and without remedies (S3-05.13, S4-09).

use crate::{Dropout, moons::Samples, weight_decay::descend_with_decay};
use backprop::{Affine, Layer, Relu, Stack, layer::Mode};
use initialisation::Scheme;
use losses::{SoftmaxWithLoss, minibatch::draw_batch};
use nalgebra::DVector;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

// ANCHOR: plan
/// What is trained, and how.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// The units of each of the two hidden layers.
    pub width: usize,
    /// Walks through all samples.
    pub epochs: usize,
    /// The samples of one step.
    pub batch: usize,
    /// η.
    pub learning_rate: f64,
    /// λ, 0 for no weight decay.
    pub decay: f64,
    /// r, the share of hidden units that is dropped, 0 for no dropout.
    pub ratio: f64,
}
// ANCHOR_END: plan

// ANCHOR: bare
/// Without remedies: the book's large network.
pub const BARE: Plan = Plan {
    width: 40,
    epochs: 20,
    batch: 30,
    learning_rate: 0.3,
    decay: 0.0,
    ratio: 0.0,
};
// ANCHOR_END: bare

/// With weight decay, λ = 0.03.
pub const DECAY: Plan = Plan {
    decay: 0.03,
    ..BARE
};

/// With dropout, r = ½.
pub const HALF: Plan = Plan { ratio: 0.5, ..BARE };

// ANCHOR: network
/// Two hidden layers of ReLU units, each with dropout behind it, and two logits.
///
/// One seed gives the same first weights to all plans of one width.
#[must_use]
pub fn network(plan: &Plan, mut inputs: usize, random: &mut ChaCha8Rng) -> Stack {
    let mut layers: Vec<Box<dyn Layer>> = Vec::new();
    for _ in 0..2 {
        layers.push(affine(inputs, plan.width, random));
        layers.push(Box::new(Relu::default()));
        let masks = ChaCha8Rng::seed_from_u64(random.next_u64());
        if plan.ratio > 0.0 {
            layers.push(Box::new(Dropout::new(plan.ratio, masks)));
        }
        inputs = plan.width;
    }
    layers.push(affine(inputs, 2, random));
    Stack { layers }
}

fn affine(inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> Box<Affine> {
    let weights = Scheme::HeNormal.weights(inputs, outputs, random);
    Box::new(Affine::new(weights, DVector::zeros(outputs)))
}
// ANCHOR_END: network

// ANCHOR: epoch
/// One walk through all samples in a new order, with a step for each batch. The network is left in training.
///
/// # Panics
/// If there are no samples.
pub fn train_epoch(network: &mut Stack, plan: &Plan, samples: &Samples, random: &mut ChaCha8Rng) {
    let count = samples.classes.len();
    let order = draw_batch(count, count, random);
    let mut end = SoftmaxWithLoss::default();
    network.set_mode(Mode::Training);
    for indices in order.chunks(plan.batch) {
        let batch = samples.select(indices);
        end.forward(&network.forward(&batch.inputs), &batch.targets());
        network.backward(&end.backward());
        descend_with_decay(network, plan.learning_rate, plan.decay);
    }
}
// ANCHOR_END: epoch

// ANCHOR: measure
/// How well a network does on some samples.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// The mean cross-entropy.
    pub loss: f64,
    /// The share of right answers.
    pub accuracy: f64,
}

/// The score of the whole network: it is in evaluation while we measure, and afterwards too.
///
/// # Panics
/// If there are no samples.
pub fn measure(network: &mut Stack, samples: &Samples) -> Score {
    network.set_mode(Mode::Evaluation);
    let logits = network.forward(&samples.inputs);
    Score {
        loss: SoftmaxWithLoss::default().forward(&logits, &samples.targets()),
        accuracy: samples.accuracy(&logits),
    }
}
// ANCHOR_END: measure

// ANCHOR: trained
/// A network that has been through all epochs of the plan. The same seed repeats the same training.
///
/// # Panics
/// If there are no samples.
#[must_use]
pub fn trained(plan: &Plan, samples: &Samples, seed: u64) -> Stack {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut network = network(plan, samples.inputs.nrows(), &mut random);
    for _ in 0..plan.epochs {
        train_epoch(&mut network, plan, samples, &mut random);
    }
    network
}

/// The scores on the training samples and on the watched ones, after 0, 1, 2, … epochs of the same training.
///
/// # Panics
/// If there are no samples.
#[must_use]
pub fn history(plan: &Plan, samples: &Samples, watched: &Samples, seed: u64) -> Vec<[Score; 2]> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut network = network(plan, samples.inputs.nrows(), &mut random);
    let mut scores = vec![[samples, watched].map(|samples| measure(&mut network, samples))];
    for _ in 0..plan.epochs {
        train_epoch(&mut network, plan, samples, &mut random);
        scores.push([samples, watched].map(|samples| measure(&mut network, samples)));
    }
    scores
}
// ANCHOR_END: trained
