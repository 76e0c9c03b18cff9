//! Two layers, one layer.

use nalgebra::{DMatrix, DVector};

/// W₂(W₁x + b₁) + b₂ = (W₂W₁)x + (W₂b₁ + b₂).
pub fn collapsed_layer(
    w1: &DMatrix<f64>,
    b1: &DVector<f64>,
    w2: &DMatrix<f64>,
    b2: &DVector<f64>,
) -> (DMatrix<f64>, DVector<f64>) {
    (w2 * w1, w2 * b1 + b2)
}
