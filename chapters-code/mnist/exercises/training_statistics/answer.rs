//! Whose mean, whose variance? Edit this file; grade it with
//! `cargo test -p mnist --test exercises training_statistics`.

use nalgebra::DMatrix;

/// The new samples, normalised with the mean and the variance of the training samples.
pub fn training_statistics(
    training: &DMatrix<f64>,
    new: &DMatrix<f64>,
    epsilon: f64,
) -> DMatrix<f64> {
    todo!("normalise {new:?} as {training:?} says, with {epsilon}")
}
