//! The way back through dropout.

use nalgebra::DMatrix;

/// An entry was multiplied by its mark over 1 − r, a constant as far as the derivative is concerned.
pub fn dropout_backward(gradient: &DMatrix<f64>, mask: &DMatrix<f64>, r: f64) -> DMatrix<f64> {
    gradient.component_mul(mask) / (1.0 - r)
}
