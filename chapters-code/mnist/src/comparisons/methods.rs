//! The six optimizers on real digits, each over the same rates (S3-05.8).

use crate::{
    Plan,
    comparisons::{
        course::{Course, all_batches, fresh, score_of_all, train},
        samples::{Samples, training_digits},
    },
    training::train_step,
};
use optimizers::methods::Method;

/// The digits to learn from, and the others.
pub const DIGITS: (usize, usize) = (300, 300);

/// The units of the hidden layer.
pub const WIDTH: usize = 20;

/// Three epochs of batches of 25 make 36 steps.
pub const COURSE: Course = Course {
    epochs: 3,
    batch: 25,
};

// ANCHOR: rates
/// Every method gets the same tries, a factor of about three apart.
pub const RATES: [f64; 7] = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0];

/// For each method in the order of `optimizers::methods::METHODS`, the rate with the smallest median loss.
pub const OWN_RATES: [f64; 6] = [0.3, 0.03, 0.1, 0.03, 0.003, 0.01];
// ANCHOR_END: rates

/// The digits of this comparison.
#[must_use]
pub fn samples(seed: u64) -> Samples {
    Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed)
}

// ANCHOR: final_loss
/// The loss on the validation digits at the end of the course; infinite if it is no number.
///
/// All methods begin with the seed's weights and meet the seed's batches.
#[must_use]
pub fn final_loss(method: &Method, rate: f64, samples: &Samples, seed: u64) -> f64 {
    let mut network = fresh(&Plan::relu(&[WIDTH]), seed);
    let mut optimizer = (method.build)(rate);
    let course = (COURSE, seed);
    train(&mut network, optimizer.as_mut(), samples, course, |_| {});
    let loss = score_of_all(&mut network, &samples.validation).loss;
    if loss.is_finite() {
        loss
    } else {
        f64::INFINITY
    }
}
// ANCHOR_END: final_loss

/// The losses of the batches on the same course, one for each step, before it.
#[must_use]
pub fn step_losses(method: &Method, rate: f64, samples: &Samples, seed: u64) -> Vec<f64> {
    let mut network = fresh(&Plan::relu(&[WIDTH]), seed);
    let mut optimizer = (method.build)(rate);
    let batches = all_batches(samples.training.len(), COURSE, seed);
    let losses = batches
        .iter()
        .map(|batch| train_step(&mut network, optimizer.as_mut(), &samples.training, batch));
    losses.collect()
}
