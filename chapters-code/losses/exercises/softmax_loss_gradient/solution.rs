//! The way back through softmax and loss.

use nalgebra::DMatrix;

/// Softmax column by column, then (P − T)/N.
pub fn softmax_loss_gradient(logits: &DMatrix<f64>, targets: &DMatrix<f64>) -> DMatrix<f64> {
    let mut probabilities = logits.clone();
    for mut column in probabilities.column_iter_mut() {
        let largest = column.max();
        column.apply(|entry| *entry = (*entry - largest).exp());
        column /= column.sum();
    }
    (probabilities - targets) / targets.ncols() as f64
}
