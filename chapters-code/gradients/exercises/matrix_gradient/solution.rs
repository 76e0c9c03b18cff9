//! The gradient of a matrix.

use nalgebra::DMatrix;

/// Two losses for each weight: that is what makes this way slow for large networks.
pub fn matrix_gradient(
    loss: &dyn Fn(&DMatrix<f64>) -> f64,
    weights: &DMatrix<f64>,
    h: f64,
) -> DMatrix<f64> {
    DMatrix::from_fn(weights.nrows(), weights.ncols(), |i, j| {
        let (mut right, mut left) = (weights.clone(), weights.clone());
        right[(i, j)] += h;
        left[(i, j)] -= h;
        (loss(&right) - loss(&left)) / (2.0 * h)
    })
}
