//! Layer normalisation.

use nalgebra::{DMatrix, DVector};

/// Mean and variance belong to the sample, γ and β to the feature; nalgebra's variance is the one divided by the count.
pub fn layer_norm(
    x: &DMatrix<f64>,
    gamma: &DVector<f64>,
    beta: &DVector<f64>,
    epsilon: f64,
) -> DMatrix<f64> {
    let (mean, variance) = (x.row_mean(), x.row_variance());
    DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
        let deviation = (variance[sample] + epsilon).sqrt();
        let normalised = (x[(feature, sample)] - mean[sample]) / deviation;
        gamma[feature] * normalised + beta[feature]
    })
}
