//! Whose mean, whose variance?

use nalgebra::DMatrix;

/// The new samples are only shifted and scaled; they decide nothing.
pub fn training_statistics(
    training: &DMatrix<f64>,
    new: &DMatrix<f64>,
    epsilon: f64,
) -> DMatrix<f64> {
    let (mean, variance) = (training.column_mean(), training.column_variance());
    DMatrix::from_fn(new.nrows(), new.ncols(), |row, column| {
        (new[(row, column)] - mean[row]) / (variance[row] + epsilon).sqrt()
    })
}
