//! Batch normalisation, forward.

use nalgebra::{DMatrix, DVector};

/// Each row has a mean and a variance of its own, both over the samples; nalgebra's variance is the one divided by m.
pub fn batch_norm_forward(
    x: &DMatrix<f64>,
    gamma: &DVector<f64>,
    beta: &DVector<f64>,
    epsilon: f64,
) -> DMatrix<f64> {
    let (mean, variance) = (x.column_mean(), x.column_variance());
    DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
        let deviation = (variance[feature] + epsilon).sqrt();
        let normalised = (x[(feature, sample)] - mean[feature]) / deviation;
        gamma[feature] * normalised + beta[feature]
    })
}
