//! One training from first weights to scores (S3-03.18).

use crate::{
    Plan,
    comparisons::samples::Samples,
    measure::{Score, score},
    training::train_step,
};
use backprop::Stack;
use datasets::mnist::Digits;
use losses::minibatch::draw_batch;
use optimizers::Optimizer;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

// ANCHOR: course
/// How long a network learns, and from how many digits in each step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// Walks through the training digits.
    pub epochs: usize,
    /// The digits of one step.
    pub batch: usize,
}

/// The first weights of this plan for this seed.
#[must_use]
pub fn fresh(plan: &Plan, seed: u64) -> Stack {
    plan.build(&mut ChaCha8Rng::seed_from_u64(seed))
}

/// The batches of a course over `count` digits: in each epoch all of them in a new order, cut into pieces.
///
/// They depend on the seed alone, so networks of different plans and optimizers meet the same ones.
///
/// # Panics
/// If there are no digits, or the batch is 0.
#[must_use]
pub fn all_batches(count: usize, course: Course, seed: u64) -> Vec<Vec<usize>> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    // The first weights came from the first stream of this seed.
    random.set_stream(1);
    let epochs = (0..course.epochs).map(|_| draw_batch(count, count, &mut random));
    let orders: Vec<Vec<usize>> = epochs.collect();
    let batches = orders.iter().flat_map(|order| order.chunks(course.batch));
    batches.map(<[usize]>::to_vec).collect()
}

/// Trains through the whole course, and calls `after_epoch` with the network after each epoch.
///
/// # Panics
/// If there are no training digits, or the batch is 0.
pub fn train(
    network: &mut Stack,
    optimizer: &mut dyn Optimizer,
    samples: &Samples,
    (course, seed): (Course, u64),
    mut after_epoch: impl FnMut(&mut Stack),
) {
    let digits = &samples.training;
    let steps = digits.len().div_ceil(course.batch);
    for epoch in all_batches(digits.len(), course, seed).chunks(steps) {
        for batch in epoch {
            train_step(network, optimizer, digits, batch);
        }
        after_epoch(network);
    }
}
// ANCHOR_END: course

// ANCHOR: history
/// The scores on the training and on the validation digits after 0, 1, 2, … epochs.
///
/// # Panics
/// If there are no training or no validation digits, or the batch is 0.
#[must_use]
pub fn history(
    plan: &Plan,
    optimizer: &mut dyn Optimizer,
    samples: &Samples,
    (course, seed): (Course, u64),
) -> Vec<[Score; 2]> {
    let mut network = fresh(plan, seed);
    let mut scores = vec![both_scores(&mut network, samples)];
    train(
        &mut network,
        optimizer,
        samples,
        (course, seed),
        |network| {
            scores.push(both_scores(network, samples));
        },
    );
    scores
}

/// The scores on the training and on the validation digits.
///
/// # Panics
/// If there are no training or no validation digits.
pub fn both_scores(network: &mut Stack, samples: &Samples) -> [Score; 2] {
    [&samples.training, &samples.validation].map(|digits| score_of_all(network, digits))
}
// ANCHOR_END: history

/// The score on all of these digits. The network is in evaluation meanwhile, and afterwards too.
///
/// # Panics
/// If there are no digits.
pub fn score_of_all(network: &mut Stack, digits: &Digits) -> Score {
    let all: Vec<usize> = (0..digits.len()).collect();
    score(network, digits, &all)
}
