//! The largest learning rate.

use nalgebra::DMatrix;

/// |1 − ηλ| < 1 means ηλ < 2, and the largest λ is the first to break that.
pub fn largest_learning_rate(hessian: &DMatrix<f64>) -> f64 {
    2.0 / hessian.symmetric_eigenvalues().max()
}
