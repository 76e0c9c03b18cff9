//! Back through an affine layer. Edit this file; grade it with `cargo test -p backprop --test exercises affine_backward`.

use nalgebra::{DMatrix, DVector};

/// ∂L/∂W, ∂L/∂b and ∂L/∂X from the inputs X, the weights W and `g` = ∂L/∂Z; samples are columns.
pub fn affine_backward(
    x: &DMatrix<f64>,
    w: &DMatrix<f64>,
    g: &DMatrix<f64>,
) -> (DMatrix<f64>, DVector<f64>, DMatrix<f64>) {
    todo!("three products: {g} with {x}, with ones, and with {w}")
}
