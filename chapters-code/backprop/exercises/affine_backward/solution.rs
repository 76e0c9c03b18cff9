//! Back through an affine layer.

use nalgebra::{DMatrix, DVector};

/// G Xᵀ, G 1 and Wᵀ G: the shapes leave no other choice, and each sample adds its part to W and b.
pub fn affine_backward(
    x: &DMatrix<f64>,
    w: &DMatrix<f64>,
    g: &DMatrix<f64>,
) -> (DMatrix<f64>, DVector<f64>, DMatrix<f64>) {
    (g * x.transpose(), g.column_sum(), w.tr_mul(g))
}
