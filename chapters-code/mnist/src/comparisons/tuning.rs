//! Random trials and a grid for learning rate and weight decay (S3-05.16, S3-05.17).

use crate::{
    Plan,
    comparisons::{
        course::{Course, fresh, score_of_all, train},
        decayed_sgd::DecayedSgd,
        samples::{Samples, test_digits, training_digits},
    },
    search::{Ranges, Trial, log_spaced},
};
use backprop::Stack;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The digits to learn from, and those that decide.
pub const DIGITS: (usize, usize) = (300, 400);

/// The units of the hidden layer.
pub const WIDTH: usize = 20;

/// Four epochs of batches of 25 make 48 steps: enough to tell bad rates from good ones.
pub const COURSE: Course = Course {
    epochs: 4,
    batch: 25,
};

/// The first round has so many trials, as random ones or as the square grid of [`GRID`] × [`GRID`].
pub const TRIALS: usize = GRID * GRID;

/// The numbers of a side of the grid.
pub const GRID: usize = 4;

/// So many of the best trials decide where the second round looks.
pub const KEPT: usize = 4;

/// The trials of the second round.
pub const SECOND_TRIALS: usize = 8;

// ANCHOR: ranges
/// Where the first round looks: wide on purpose.
pub const WIDE: Ranges = Ranges {
    learning_rate: (1e-3, 10.0),
    weight_decay: (1e-6, 1e-1),
};
// ANCHOR_END: ranges

// ANCHOR: trial
/// A network trained with these hyperparameters.
#[must_use]
pub fn trained((learning_rate, weight_decay): (f64, f64), samples: &Samples, seed: u64) -> Stack {
    let mut network = fresh(&Plan::relu(&[WIDTH]), seed);
    let mut optimizer = DecayedSgd {
        learning_rate,
        weight_decay,
    };
    let course = (COURSE, seed);
    train(&mut network, &mut optimizer, samples, course, |_| {});
    network
}

/// One trial: trained on the training digits, measured on the validation digits.
#[must_use]
pub fn trial(pair: (f64, f64), samples: &Samples, seed: u64) -> Trial {
    let mut network = trained(pair, samples, seed);
    let score = score_of_all(&mut network, &samples.validation);
    let (learning_rate, weight_decay) = pair;
    Trial {
        learning_rate,
        weight_decay,
        // A network whose numbers have overflowed answers with the first class always; it shall not count as right.
        accuracy: if score.loss.is_finite() {
            score.accuracy
        } else {
            f64::NAN
        },
    }
}

/// So many trials with hyperparameters drawn from these ranges, from the seed's stream of this round.
#[must_use]
pub fn random_round(
    ranges: Ranges,
    count: usize,
    samples: &Samples,
    (seed, round): (u64, u64),
) -> Vec<Trial> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    // First weights and batches have the streams before it.
    random.set_stream(2 + round);
    let trials = (0..count).map(|_| trial(ranges.draw(&mut random), samples, seed));
    trials.collect()
}

/// As many trials as [`TRIALS`], at the crossings of a grid over the wide ranges.
#[must_use]
pub fn grid_round(samples: &Samples, seed: u64) -> Vec<Trial> {
    let side = |(from, to)| log_spaced(from, to, GRID);
    let mut trials = Vec::new();
    for rate in side(WIDE.learning_rate) {
        for decay in side(WIDE.weight_decay) {
            trials.push(trial((rate, decay), samples, seed));
        }
    }
    trials
}
// ANCHOR_END: trial

/// The digits of the search for one seed.
#[must_use]
pub fn samples(seed: u64) -> Samples {
    Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed)
}

/// The accuracy of a trial's hyperparameters on the test digits: asked once, when all is decided.
#[must_use]
pub fn test_accuracy(best: &Trial, samples: &Samples, seed: u64) -> f64 {
    let pair = (best.learning_rate, best.weight_decay);
    score_of_all(&mut trained(pair, samples, seed), test_digits()).accuracy
}
