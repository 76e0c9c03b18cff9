//! A batch in rows.

use nalgebra::{DMatrix, DVector};

/// X Wᵀ + 1 bᵀ: the transpose puts the weights of a unit into a column, where the rows of X meet them.
pub fn batch_forward(w: &DMatrix<f64>, b: &DVector<f64>, x: &DMatrix<f64>) -> DMatrix<f64> {
    let ones = DVector::repeat(x.nrows(), 1.0);
    x * w.transpose() + ones * b.transpose()
}
