//! Two ways from samples to answers: the nearest mean, and a network that learns (S3-03.2).

use crate::images::CLASSES;
use backprop::{Affine, Layer, Relu, Stack, layer::Mode, stack::descend};
use initialisation::Scheme;
use losses::{SoftmaxWithLoss, accuracy::accuracy, minibatch::draw_batch};
use nalgebra::{DMatrix, DVector};
use rand_chacha::ChaCha8Rng;

// ANCHOR: nearest_mean
/// The nearest mean as a layer: m·x − ½ m·m for each class, with m the mean of its samples.
///
/// # Panics
/// If there is not one class for each column, or a class of the ten has no sample.
#[must_use]
pub fn nearest_mean(samples: &DMatrix<f64>, classes: &[usize]) -> Stack {
    let members = memberships(samples, classes);
    let counts = members.column_sum();
    assert!(
        counts.min() > 0.0,
        "a class without samples has no mean: counts {counts}"
    );
    let mut means = members * samples.transpose();
    for (mut mean, count) in means.row_iter_mut().zip(&counts) {
        mean /= *count;
    }
    let halves = DVector::from_fn(CLASSES, |class, _| -0.5 * means.row(class).norm_squared());
    Stack {
        layers: vec![Box::new(Affine::new(means, halves))],
    }
}
// ANCHOR_END: nearest_mean

/// The hidden units of a network that learns.
pub const HIDDEN: usize = 50;
/// Its walks through the samples.
pub const EPOCHS: usize = 20;
/// The samples of one of its steps.
pub const BATCH: usize = 50;
/// Its learning rate.
pub const LEARNING_RATE: f64 = 0.2;

/// A network with 50 hidden ReLU units that has learned from samples of any kind.
///
/// # Panics
/// If there is not one class for each column, or no sample.
#[must_use]
pub fn learned(samples: &DMatrix<f64>, classes: &[usize], random: &mut ChaCha8Rng) -> Stack {
    let mut affine = |inputs, outputs| {
        let weights = Scheme::HeNormal.weights(inputs, outputs, random);
        Box::new(Affine::new(weights, DVector::zeros(outputs)))
    };
    let first = affine(samples.nrows(), HIDDEN);
    let mut network = Stack {
        layers: vec![first, Box::new(Relu::default()), affine(HIDDEN, CLASSES)],
    };
    let targets = memberships(samples, classes);
    for _ in 0..EPOCHS {
        let order = draw_batch(classes.len(), classes.len(), random);
        for batch in order.chunks(BATCH) {
            let mut end = SoftmaxWithLoss::default();
            let logits = network.forward(&samples.select_columns(batch));
            end.forward(&logits, &targets.select_columns(batch));
            network.backward_to_parameters(&end.backward());
            descend(&mut network, LEARNING_RATE);
        }
    }
    network
}

/// The share of samples whose class the network names.
///
/// # Panics
/// If there is not one class for each column, or no sample.
pub fn share_right(network: &mut Stack, samples: &DMatrix<f64>, classes: &[usize]) -> f64 {
    network.set_mode(Mode::Evaluation);
    accuracy(&network.forward(samples), classes)
}

/// 1 where a sample, one a column, belongs to a class, one a row: 10 × N.
fn memberships(samples: &DMatrix<f64>, classes: &[usize]) -> DMatrix<f64> {
    assert_eq!(
        samples.ncols(),
        classes.len(),
        "{} samples came with {} classes: each needs its own",
        samples.ncols(),
        classes.len()
    );
    DMatrix::from_fn(CLASSES, classes.len(), |class, sample| {
        f64::from(u8::from(classes[sample] == class))
    })
}
