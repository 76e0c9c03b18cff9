//! A classifier with a single weight, on which accuracy and loss can be compared (S3-03.9).

use crate::{SoftmaxWithLoss, cross_entropy::one_hot};
use activations::normal::standard_normal;
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many samples there are.
pub const SAMPLES: usize = 100;

/// Numbers around 0 (class 0) and around 2 (class 1), in turn, both with variance 1.
#[must_use]
pub fn samples() -> (DVector<f64>, Vec<usize>) {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let classes: Vec<usize> = (0..SAMPLES).map(|sample| sample % 2).collect();
    let numbers = classes
        .iter()
        .map(|&class| 2.0 * class as f64 + standard_normal(&mut random));
    (DVector::from_iterator(SAMPLES, numbers), classes)
}

/// The logits 0 and w x − 1 of each sample, one column for each.
#[must_use]
pub fn logits(weight: f64, numbers: &DVector<f64>) -> DMatrix<f64> {
    DMatrix::from_fn(2, numbers.len(), |row, column| match row {
        0 => 0.0,
        _ => weight * numbers[column] - 1.0,
    })
}

/// The mean cross-entropy of these logits.
///
/// # Panics
/// If there is not one class for each column of logits.
#[must_use]
pub fn loss(logits: &DMatrix<f64>, classes: &[usize]) -> f64 {
    let targets: Vec<DVector<f64>> = classes.iter().map(|&class| one_hot(class, 2)).collect();
    SoftmaxWithLoss::default().forward(logits, &DMatrix::from_columns(&targets))
}
