//! The cross-entropy of a batch.

use nalgebra::DMatrix;

/// Each label picks one probability of its column; the mean of their surprises is the loss.
pub fn batch_cross_entropy(probabilities: &DMatrix<f64>, labels: &[usize]) -> f64 {
    let surprises = labels
        .iter()
        .enumerate()
        .map(|(sample, label)| -probabilities[(*label, sample)].ln());
    surprises.sum::<f64>() / labels.len() as f64
}
