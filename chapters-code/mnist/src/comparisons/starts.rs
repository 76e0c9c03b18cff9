//! Initial weights in five hidden layers, on real digits (S0-13, S3-05.9, S3-05.10).

use crate::{
    Plan,
    comparisons::{
        course::{Course, fresh, history},
        samples::{Samples, training_digits},
    },
    images::inputs,
    measure::Score,
};
use initialisation::{Scheme, measure::mean_square};
use optimizers::Sgd;

/// The digits to learn from, and the others.
pub const DIGITS: (usize, usize) = (500, 300);

/// The units of each hidden layer, all of them ReLU.
pub const HIDDEN: [usize; 5] = [20; 5];

/// Six epochs of batches of 25 make 120 steps.
pub const COURSE: Course = Course {
    epochs: 6,
    batch: 25,
};

/// η of plain steps.
pub const LEARNING_RATE: f64 = 0.1;

// ANCHOR: starts
/// What is compared, with the name that the page gives it.
pub const STARTS: [(&str, Scheme); 3] = [
    ("deviation 0.01", Scheme::Normal { deviation: 0.01 }),
    ("Xavier", Scheme::XavierNormal),
    ("He", Scheme::HeNormal),
];

/// The network of the comparison.
#[must_use]
pub fn plan(scheme: Scheme) -> Plan {
    Plan {
        scheme,
        ..Plan::relu(&HIDDEN)
    }
}
// ANCHOR_END: starts

fn samples(seed: u64) -> Samples {
    Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed)
}

/// The scores on both sets of digits after 0, 1, 2, … epochs.
#[must_use]
pub fn scores(scheme: Scheme, seed: u64) -> Vec<[Score; 2]> {
    let mut optimizer = Sgd {
        learning_rate: LEARNING_RATE,
    };
    let course = (COURSE, seed);
    history(&plan(scheme), &mut optimizer, &samples(seed), course)
}

// ANCHOR: signals
/// The root mean square of the outputs of each hidden layer before the first step, on the training digits.
#[must_use]
pub fn signals(scheme: Scheme, seed: u64) -> Vec<f64> {
    let digits = samples(seed).training;
    let all: Vec<usize> = (0..digits.len()).collect();
    let mut network = fresh(&plan(scheme), seed);
    let mut values = inputs(&digits, &all);
    let mut sizes = Vec::new();
    for layers in network.layers.chunks_mut(2).take(HIDDEN.len()) {
        for layer in layers {
            values = layer.forward(&values);
        }
        sizes.push(mean_square(&values).sqrt());
    }
    sizes
}
// ANCHOR_END: signals
