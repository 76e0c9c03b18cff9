//! One to eight hidden layers of sigmoid, tanh and ReLU, on real digits (S4-08, S4-09).

use crate::{
    Plan,
    comparisons::{
        course::{Course, both_scores, fresh, train},
        samples::{Samples, training_digits},
    },
    images::{inputs, targets},
    measure::Score,
};
use activations::Activation;
use backprop::Layer;
use initialisation::Scheme;
use losses::SoftmaxWithLoss;
use optimizers::Sgd;

/// The digits to learn from, and the others.
pub const DIGITS: (usize, usize) = (300, 300);

/// The units of each hidden layer.
pub const WIDTH: usize = 20;

/// The numbers of hidden layers.
pub const DEPTHS: [usize; 4] = [1, 2, 4, 8];

/// Four epochs of batches of 25 make 48 steps.
pub const COURSE: Course = Course {
    epochs: 4,
    batch: 25,
};

/// Each network gets these tries, and its best one by the validation digits counts.
pub const RATES: [f64; 3] = [0.1, 0.3, 1.0];

// ANCHOR: plan
/// The activations with the initial weights that were made for them.
pub const KINDS: [(&str, Activation, Scheme); 3] = [
    ("sigmoid", Activation::Sigmoid, Scheme::XavierNormal),
    ("tanh", Activation::Tanh, Scheme::XavierNormal),
    ("ReLU", Activation::Relu, Scheme::HeNormal),
];

/// So many hidden layers of this kind.
#[must_use]
pub fn plan((_, activation, scheme): (&str, Activation, Scheme), depth: usize) -> Plan {
    Plan {
        activation,
        scheme,
        ..Plan::relu(&vec![WIDTH; depth])
    }
}
// ANCHOR_END: plan

/// The digits of this comparison.
#[must_use]
pub fn samples(seed: u64) -> Samples {
    Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed)
}

// ANCHOR: scores
/// The scores on both sets of digits at the end of the course.
#[must_use]
pub fn scores(
    plan: &Plan,
    learning_rate: f64,
    samples: &Samples,
    (course, seed): (Course, u64),
) -> [Score; 2] {
    let mut network = fresh(plan, seed);
    let mut optimizer = Sgd { learning_rate };
    train(
        &mut network,
        &mut optimizer,
        samples,
        (course, seed),
        |_| {},
    );
    both_scores(&mut network, samples)
}

/// The scores with the rate of [`RATES`] that did best on the validation digits, and that rate.
#[must_use]
pub fn best_scores(
    plan: &Plan,
    samples: &Samples,
    (course, seed): (Course, u64),
) -> (f64, [Score; 2]) {
    let tries = RATES.map(|rate| (rate, scores(plan, rate, samples, (course, seed))));
    let mut best = tries[0];
    for next in tries {
        if next.1[1].accuracy > best.1[1].accuracy {
            best = next;
        }
    }
    best
}
// ANCHOR_END: scores

// ANCHOR: slopes
/// The size of the gradient of each affine layer's weights at the start: the root mean square of its entries.
#[must_use]
pub fn first_slopes(plan: &Plan, seed: u64) -> Vec<f64> {
    let digits = samples(seed).training;
    let all: Vec<usize> = (0..digits.len()).collect();
    let mut network = fresh(plan, seed);
    let mut end = SoftmaxWithLoss::default();
    end.forward(
        &network.forward(&inputs(&digits, &all)),
        &targets(&digits, &all),
    );
    network.backward(&end.backward());
    let weights = network.parameters().into_iter().step_by(2);
    let squares = weights.map(|group| {
        let sum: f64 = group.gradients.iter().map(|slope| slope * slope).sum();
        (sum / group.gradients.len() as f64).sqrt()
    });
    squares.collect()
}
// ANCHOR_END: slopes
