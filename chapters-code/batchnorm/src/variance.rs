//! The two variances of a batch, which differ in what they divide by (S1-08, E-49).

use nalgebra::DVector;

// ANCHOR: variance
/// Σ (x − μ)² / m: what the batch is normalised with, and the most likely variance of a Gaussian.
///
/// # Panics
/// If the batch is empty.
#[must_use]
pub fn biased_variance(x: &DVector<f64>) -> f64 {
    assert!(
        !x.is_empty(),
        "an empty batch has no variance: give it at least one sample"
    );
    squared_deviations(x) / x.len() as f64
}

/// Σ (x − μ)² / (m − 1): what is remembered for later, because its mean over many batches is right.
///
/// # Panics
/// If there are fewer than two samples.
#[must_use]
pub fn unbiased_variance(x: &DVector<f64>) -> f64 {
    assert!(
        x.len() > 1,
        "the unbiased variance divides by m − 1, so it needs at least 2 samples, not {}",
        x.len()
    );
    squared_deviations(x) / (x.len() - 1) as f64
}
// ANCHOR_END: variance

fn squared_deviations(x: &DVector<f64>) -> f64 {
    let mean = x.mean();
    x.iter().map(|entry| (entry - mean).powi(2)).sum()
}
