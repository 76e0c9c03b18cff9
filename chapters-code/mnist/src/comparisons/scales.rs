//! Batch normalisation over sixteen sizes of the initial weights, on real digits (S3-05.11).

use crate::{
    Plan,
    comparisons::{
        course::{Course, fresh, score_of_all, train},
        samples::{Samples, training_digits},
    },
    search::log_spaced,
};
use backprop::Stack;
use initialisation::Scheme;
use optimizers::Sgd;

/// The digits to learn from, and the others.
pub const DIGITS: (usize, usize) = (300, 200);

/// The units of each hidden layer, all of them ReLU.
pub const HIDDEN: [usize; 5] = [20; 5];

/// Ten epochs of batches of 50 make 60 steps.
pub const COURSE: Course = Course {
    epochs: 10,
    batch: 50,
};

/// η of plain steps.
pub const LEARNING_RATE: f64 = 0.1;

// ANCHOR: scales
/// The standard deviations of all initial weights: from 1 down to a ten-thousandth, each the same part of the one before.
#[must_use]
pub fn deviations() -> Vec<f64> {
    log_spaced(1.0, 1e-4, 16)
}

/// The accuracy on the validation digits after 0, 1, 2, … epochs.
#[must_use]
pub fn accuracies(deviation: f64, batch_normalised: bool, seed: u64) -> Vec<f64> {
    let plan = Plan {
        scheme: Scheme::Normal { deviation },
        batch_normalised,
        ..Plan::relu(&HIDDEN)
    };
    let mut optimizer = Sgd {
        learning_rate: LEARNING_RATE,
    };
    let samples = Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed);
    let unseen = |network: &mut Stack| score_of_all(network, &samples.validation).accuracy;
    let mut network = fresh(&plan, seed);
    let mut accuracies = vec![unseen(&mut network)];
    let course = (COURSE, seed);
    train(&mut network, &mut optimizer, &samples, course, |network| {
        accuracies.push(unseen(network));
    });
    accuracies
}
// ANCHOR_END: scales
