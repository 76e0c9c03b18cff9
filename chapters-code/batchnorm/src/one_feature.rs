//! One feature over a batch: forward (S3-05.11; the step that S4-31 leaves out, E-43).

use crate::variance::biased_variance;
use nalgebra::DVector;

// ANCHOR: normalised
/// What the forward pass of one feature finds out about a batch of m samples.
#[derive(Debug, Clone, PartialEq)]
pub struct Normalised {
    /// μ, the mean of the feature over the batch.
    pub mean: f64,
    /// σ², its variance over the batch.
    pub variance: f64,
    /// s = √(σ² + ε).
    pub deviation: f64,
    /// x̂ = (x − μ) / s, one entry for each sample.
    pub normalised: DVector<f64>,
}

/// Normalises the m values of one feature; σ² is the biased variance, divided by m.
///
/// # Panics
/// If the batch is empty.
#[must_use]
pub fn normalise(x: &DVector<f64>, epsilon: f64) -> Normalised {
    Normalised::with_variance(x, biased_variance(x), epsilon)
}
// ANCHOR_END: normalised

impl Normalised {
    /// The same with a variance of your choice, for comparing conventions.
    ///
    /// # Panics
    /// If the batch is empty.
    #[must_use]
    pub fn with_variance(x: &DVector<f64>, variance: f64, epsilon: f64) -> Self {
        assert!(
            !x.is_empty(),
            "an empty batch has no mean: normalise at least one sample"
        );
        let (mean, deviation) = (x.mean(), (variance + epsilon).sqrt());
        Self {
            mean,
            variance,
            deviation,
            normalised: x.map(|entry| (entry - mean) / deviation),
        }
    }
}

// ANCHOR: scale_and_shift
/// y = γ x̂ + β, for each sample.
#[must_use]
pub fn scale_and_shift(normalised: &DVector<f64>, scale: f64, shift: f64) -> DVector<f64> {
    normalised.map(|entry| scale * entry + shift)
}
// ANCHOR_END: scale_and_shift
