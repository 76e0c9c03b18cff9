//! The way back through softmax and loss. Edit this file; grade it with `cargo test -p losses --test exercises softmax_loss_gradient`.

use nalgebra::DMatrix;

/// ∂L/∂z, in the shape of the logits: one row for each class, one column for each sample.
pub fn softmax_loss_gradient(logits: &DMatrix<f64>, targets: &DMatrix<f64>) -> DMatrix<f64> {
    todo!("compare the softmax of each column of {logits:?} with that column of {targets:?}")
}
