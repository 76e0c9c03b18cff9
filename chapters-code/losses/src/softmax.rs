//! Softmax as it is written and as it is computed (S3-02.19…S3-02.22). The chapter on activations has the shifted form.

pub use activations::softmax::softmax;
use nalgebra::{DMatrix, DVector};

// ANCHOR: naive
/// pᵢ = e^zᵢ / Σₖ e^zₖ, literally: not a number once an exponential overflows, or once all of them underflow.
#[must_use]
pub fn naive_softmax(z: &DVector<f64>) -> DVector<f64> {
    let exponentials = z.map(f64::exp);
    let total = exponentials.sum();
    exponentials / total
}

/// The same in single precision.
#[must_use]
pub fn naive_softmax_single(z: &DVector<f32>) -> DVector<f32> {
    let exponentials = z.map(f32::exp);
    let total = exponentials.sum();
    exponentials / total
}
// ANCHOR_END: naive

// ANCHOR: temperature
/// softmax(z / T): a temperature T above 1 evens the shares out, one below 1 sharpens them.
///
/// # Panics
/// If `z` is empty or the temperature is not positive.
#[must_use]
pub fn softmax_at(temperature: f64, z: &DVector<f64>) -> DVector<f64> {
    assert!(
        temperature > 0.0,
        "a temperature has to be positive, but {temperature} came in"
    );
    softmax(&(z / temperature))
}
// ANCHOR_END: temperature

// ANCHOR: log_sum_exp
/// ln Σ e^z, with the largest z taken out of the sum, so that no exponential is larger than 1.
///
/// # Panics
/// If `z` is empty.
#[must_use]
pub fn log_sum_exp(z: &DVector<f64>) -> f64 {
    assert!(!z.is_empty(), "log-sum-exp needs at least one number");
    let largest = z.max();
    largest + z.map(|entry| (entry - largest).exp()).sum().ln()
}

/// ln softmax(z) = z − log-sum-exp(z), without ever taking the logarithm of a share that has become 0.
///
/// # Panics
/// If `z` is empty.
#[must_use]
pub fn log_softmax(z: &DVector<f64>) -> DVector<f64> {
    z.add_scalar(-log_sum_exp(z))
}
// ANCHOR_END: log_sum_exp

/// The softmax of each column.
///
/// # Panics
/// If there are no columns, or no rows.
#[must_use]
pub fn probabilities(logits: &DMatrix<f64>) -> DMatrix<f64> {
    let columns: Vec<DVector<f64>> = logits
        .column_iter()
        .map(|z| softmax(&z.into_owned()))
        .collect();
    DMatrix::from_columns(&columns)
}
