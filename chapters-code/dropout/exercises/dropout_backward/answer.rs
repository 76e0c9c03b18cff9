//! The way back through dropout. Edit this file; grade it with
//! `cargo test -p dropout --test exercises dropout_backward`.

use nalgebra::DMatrix;

/// ∂L/∂X from the gradient ∂L/∂Y.
pub fn dropout_backward(gradient: &DMatrix<f64>, mask: &DMatrix<f64>, r: f64) -> DMatrix<f64> {
    todo!("send {gradient:?} back through {mask:?} with {r}")
}
