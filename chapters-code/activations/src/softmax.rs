//! Softmax: all outputs from all inputs (S2-15, E-34). How it meets a loss is the matter of the chapter on losses.

use nalgebra::{DMatrix, DVector};

// ANCHOR: softmax
/// pᵢ = e^zᵢ / Σₖ e^zₖ, computed with the largest z subtracted from all, so that no exponential is larger than 1.
///
/// # Panics
/// If `z` is empty.
#[must_use]
pub fn softmax(z: &DVector<f64>) -> DVector<f64> {
    assert!(!z.is_empty(), "softmax needs at least one number");
    let largest = z.max();
    let exponentials = z.map(|entry| (entry - largest).exp());
    let total = exponentials.sum();
    exponentials / total
}

/// ∂pᵢ/∂zⱼ = pᵢ ([i = j] − pⱼ): one row for each output, one column for each input.
///
/// # Panics
/// If `z` is empty.
#[must_use]
pub fn softmax_jacobian(z: &DVector<f64>) -> DMatrix<f64> {
    let p = softmax(z);
    DMatrix::from_diagonal(&p) - &p * p.transpose()
}
// ANCHOR_END: softmax
