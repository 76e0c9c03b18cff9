//! The chapter's first network, 784-50-10, trained once for each seed (S3-03.18, S3-06).

use crate::{
    Plan,
    comparisons::{
        course::both_scores,
        samples::{SEEDS, Samples, training_digits},
    },
    measure::{Score, logits},
    training::train_epoch,
};
use backprop::Stack;
use datasets::mnist::Digits;
use nalgebra::DMatrix;
use optimizers::Sgd;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::LazyLock;

/// The hidden units.
pub const HIDDEN: [usize; 1] = [50];
/// The digits that it learns from, and those that measure it.
pub const DIGITS: (usize, usize) = (2_000, 2_000);
/// The walks through the training digits.
pub const EPOCHS: usize = 10;
/// The digits of one step.
pub const BATCH: usize = 50;
/// η.
pub const LEARNING_RATE: f64 = 0.1;

/// What came of a training.
pub struct Run {
    /// The loss of each step's batch, before the step.
    pub step_losses: Vec<f64>,
    /// The scores on training and validation digits after 0, 1, 2, … epochs.
    pub scores: Vec<[Score; 2]>,
    /// The logits of the validation digits at the end.
    pub logits: DMatrix<f64>,
    /// The validation digits.
    pub validation: Digits,
}

/// The digits and the first weights of a seed, with the generator that shuffles the batches.
#[must_use]
pub fn start(seed: u64) -> (Samples, Stack, ChaCha8Rng) {
    let samples = Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed);
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    // The digits were drawn from the first stream of this seed.
    random.set_stream(2);
    let network = Plan::relu(&HIDDEN).build(&mut random);
    (samples, network, random)
}

// ANCHOR: run
/// Trains a network through all epochs of plain descent, and measures it after each.
#[must_use]
pub fn run((samples, mut network, mut random): (Samples, Stack, ChaCha8Rng)) -> Run {
    let mut optimizer = Sgd {
        learning_rate: LEARNING_RATE,
    };
    let all: Vec<usize> = (0..samples.training.len()).collect();
    let (mut step_losses, mut scores) = (vec![], vec![both_scores(&mut network, &samples)]);
    for _ in 0..EPOCHS {
        let digits = (&samples.training, &all[..]);
        train_epoch(
            &mut network,
            &mut optimizer,
            digits,
            BATCH,
            &mut random,
            |loss| step_losses.push(loss),
        );
        scores.push(both_scores(&mut network, &samples));
    }
    let held_out: Vec<usize> = (0..samples.validation.len()).collect();
    Run {
        step_losses,
        scores,
        logits: logits(&mut network, &samples.validation, &held_out),
        validation: samples.validation,
    }
}
// ANCHOR_END: run

static RUNS: LazyLock<[Run; 3]> = LazyLock::new(|| SEEDS.map(|seed| run(start(seed))));

/// The runs of the three seeds, made when they are first asked for.
#[must_use]
pub fn runs() -> &'static [Run; 3] {
    &RUNS
}
