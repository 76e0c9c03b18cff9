//! The way back through one feature, in the six steps of the notes and in their order (S4-32…S4-37).
//!
//! ∂L/∂(anything) is called `…_gradient`. All functions panic if the gradient has not one entry for each sample.

use crate::one_feature::Normalised;
use nalgebra::DVector;

// ANCHOR: normalised_gradient
/// ∂L/∂x̂ᵢ = γ ∂L/∂yᵢ (S4-32).
#[must_use]
pub fn normalised_gradient(output_gradient: &DVector<f64>, scale: f64) -> DVector<f64> {
    output_gradient * scale
}
// ANCHOR_END: normalised_gradient

// ANCHOR: variance_gradient
/// ∂L/∂σ² = Σ ∂L/∂x̂ᵢ · (xᵢ − μ) · (−1/2) (σ² + ε)^(−3/2), from g = ∂L/∂x̂ (S4-33).
///
/// # Panics
/// If `g` has not one entry for each sample.
#[must_use]
pub fn variance_gradient(g: &DVector<f64>, x: &DVector<f64>, forward: &Normalised) -> f64 {
    assert_one_each(g, x.len());
    let along = g.dot(&x.add_scalar(-forward.mean));
    along * -0.5 / forward.deviation.powi(3)
}
// ANCHOR_END: variance_gradient

// ANCHOR: mean_gradient
/// The two terms of ∂L/∂μ: over x̂ directly, and over σ² (S4-34). The second is 0 up to rounding.
///
/// # Panics
/// If `g` has not one entry for each sample.
#[must_use]
pub fn mean_gradient_terms(g: &DVector<f64>, x: &DVector<f64>, forward: &Normalised) -> (f64, f64) {
    assert_one_each(g, x.len());
    let direct = -g.sum() / forward.deviation;
    let slope_of_variance = -2.0 * x.add_scalar(-forward.mean).sum() / x.len() as f64;
    (direct, variance_gradient(g, x, forward) * slope_of_variance)
}

/// ∂L/∂μ, the sum of both terms.
///
/// # Panics
/// If `g` has not one entry for each sample.
#[must_use]
pub fn mean_gradient(g: &DVector<f64>, x: &DVector<f64>, forward: &Normalised) -> f64 {
    let (direct, over_variance) = mean_gradient_terms(g, x, forward);
    direct + over_variance
}
// ANCHOR_END: mean_gradient

// ANCHOR: input_gradient
/// The three shares of ∂L/∂x: straight through x̂, over σ², and over μ (S4-35).
///
/// # Panics
/// If `g` has not one entry for each sample.
#[must_use]
pub fn input_gradient_paths(
    g: &DVector<f64>,
    x: &DVector<f64>,
    forward: &Normalised,
) -> [DVector<f64>; 3] {
    let count = x.len() as f64;
    let over_variance = variance_gradient(g, x, forward);
    let over_mean = mean_gradient(g, x, forward);
    [
        g / forward.deviation,
        x.map(|entry| over_variance * 2.0 * (entry - forward.mean) / count),
        DVector::from_element(x.len(), over_mean / count),
    ]
}

/// ∂L/∂x: the three shares together.
///
/// # Panics
/// If `g` has not one entry for each sample.
#[must_use]
pub fn input_gradient(g: &DVector<f64>, x: &DVector<f64>, forward: &Normalised) -> DVector<f64> {
    input_gradient_paths(g, x, forward).iter().sum()
}
// ANCHOR_END: input_gradient

// ANCHOR: parameters
/// ∂L/∂γ = Σ ∂L/∂yᵢ · x̂ᵢ (S4-36).
///
/// # Panics
/// If the gradient has not one entry for each sample.
#[must_use]
pub fn scale_gradient(output_gradient: &DVector<f64>, forward: &Normalised) -> f64 {
    assert_one_each(output_gradient, forward.normalised.len());
    output_gradient.dot(&forward.normalised)
}

/// ∂L/∂β = Σ ∂L/∂yᵢ (S4-37).
#[must_use]
pub fn shift_gradient(output_gradient: &DVector<f64>) -> f64 {
    output_gradient.sum()
}
// ANCHOR_END: parameters

fn assert_one_each(gradient: &DVector<f64>, samples: usize) {
    assert_eq!(
        gradient.len(),
        samples,
        "batch normalisation: {samples} samples need a gradient with as many entries, not {}",
        gradient.len()
    );
}
