//! Batch normalisation at test time.

use nalgebra::{DMatrix, DVector};

/// The new samples leave no trace: mean and variance were fixed by the batches that came before them.
pub fn running_average(
    batches: &[DMatrix<f64>],
    momentum: f64,
    x: &DMatrix<f64>,
    epsilon: f64,
) -> DMatrix<f64> {
    let features = x.nrows();
    let mut mean = DVector::zeros(features);
    let mut variance = DVector::from_element(features, 1.0);
    for batch in batches {
        let m = batch.ncols() as f64;
        let unbiased = batch.column_variance() * (m / (m - 1.0));
        mean = (1.0 - momentum) * mean + momentum * batch.column_mean();
        variance = (1.0 - momentum) * variance + momentum * unbiased;
    }
    DMatrix::from_fn(features, x.ncols(), |feature, sample| {
        (x[(feature, sample)] - mean[feature]) / (variance[feature] + epsilon).sqrt()
    })
}
