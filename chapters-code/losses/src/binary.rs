//! Cross-entropy of a yes or no (S2-24, E-33).

use activations::sigmoid::sigmoid;
use nalgebra::DVector;

// ANCHOR: binary
/// −(y ln h + (1 − y) ln(1 − h)), for the probability h of a yes and the label y. A term with factor 0 is 0.
#[must_use]
pub fn binary_cross_entropy(probability: f64, label: f64) -> f64 {
    weighted(label, probability.ln()) + weighted(1.0 - label, (-probability).ln_1p())
}

/// ∂J/∂h = (h − y) / (h (1 − h)), infinite or not a number where h is 0 or 1.
#[must_use]
pub fn binary_slope(probability: f64, label: f64) -> f64 {
    (probability - label) / (probability * (1.0 - probability))
}

/// −factor · logarithm, and 0 for the factor 0.
fn weighted(factor: f64, logarithm: f64) -> f64 {
    if factor == 0.0 {
        0.0
    } else {
        -factor * logarithm
    }
}
// ANCHOR_END: binary

// ANCHOR: logit
/// The same loss from the logit z, h = σ(z): max(z, 0) − y z + ln(1 + e^−|z|), which neither overflows nor becomes infinite.
#[must_use]
pub fn binary_from_logit(logit: f64, label: f64) -> f64 {
    logit.max(0.0) - label * logit + (-logit.abs()).exp().ln_1p()
}

/// ∂J/∂z = σ(z) − y.
#[must_use]
pub fn logit_slope(logit: f64, label: f64) -> f64 {
    sigmoid(logit) - label
}
// ANCHOR_END: logit

// ANCHOR: mean
/// The mean of [`binary_cross_entropy`] over the samples.
///
/// # Panics
/// If the two differ in length.
#[must_use]
pub fn mean_binary_cross_entropy(probabilities: &DVector<f64>, labels: &DVector<f64>) -> f64 {
    let (answers, samples) = (probabilities.len(), labels.len());
    assert_eq!(
        answers, samples,
        "binary cross-entropy: {answers} probabilities came in for {samples} labels"
    );
    probabilities.zip_map(labels, binary_cross_entropy).mean()
}

/// ∂L/∂h of the mean: [`binary_slope`] divided by the number of samples.
///
/// # Panics
/// If the two differ in length.
#[must_use]
pub fn mean_binary_gradient(probabilities: &DVector<f64>, labels: &DVector<f64>) -> DVector<f64> {
    let (answers, samples) = (probabilities.len(), labels.len());
    assert_eq!(
        answers, samples,
        "binary cross-entropy: {answers} probabilities came in for {samples} labels"
    );
    probabilities.zip_map(labels, binary_slope) / samples as f64
}
// ANCHOR_END: mean
