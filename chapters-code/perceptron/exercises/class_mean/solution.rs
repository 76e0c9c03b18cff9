//! The mean of a class.

use nalgebra::DVector;

/// Vectors add entry by entry, so the sum of the samples is a vector, and so is the mean.
pub fn class_mean(samples: &[DVector<f64>]) -> DVector<f64> {
    let sum: DVector<f64> = samples.iter().sum();
    sum / samples.len() as f64
}
