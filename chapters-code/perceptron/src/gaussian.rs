//! One-dimensional bell curves, their maximum-likelihood fit, and Bayes' boundary between two of them (S1-07…S1-09).

use std::f64::consts::PI;

/// A normal distribution with density exp(−(x − μ)² / 2σ²) / √(2πσ²).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gaussian {
    /// The mean μ.
    pub mean: f64,
    /// The variance σ², positive.
    pub variance: f64,
}

impl Gaussian {
    // ANCHOR: fit
    /// The Gaussian under which `samples` are most likely: their mean, and their variance with 1/N.
    ///
    /// # Panics
    /// If there is no sample.
    #[must_use]
    pub fn maximum_likelihood(samples: &[f64]) -> Self {
        assert!(
            !samples.is_empty(),
            "a Gaussian fitted to no samples: give at least one"
        );
        let count = samples.len() as f64;
        let mean = samples.iter().sum::<f64>() / count;
        let variance = samples.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count;
        Self { mean, variance }
    }
    // ANCHOR_END: fit

    /// The density at `x`.
    #[must_use]
    pub fn density(&self, x: f64) -> f64 {
        let exponent = -(x - self.mean).powi(2) / (2.0 * self.variance);
        exponent.exp() / (2.0 * PI * self.variance).sqrt()
    }

    /// ln of the density at `x`, which is finite far out as well, where the density itself has become 0.
    #[must_use]
    pub fn log_density(&self, x: f64) -> f64 {
        let exponent = -(x - self.mean).powi(2) / (2.0 * self.variance);
        exponent - 0.5 * (2.0 * PI * self.variance).ln()
    }

    /// The sum of the logarithms of the densities at `samples`.
    #[must_use]
    pub fn log_likelihood(&self, samples: &[f64]) -> f64 {
        samples.iter().map(|&x| self.log_density(x)).sum()
    }
}

// ANCHOR: boundary
/// Where two Gaussians of one variance, weighted by their priors, are equally likely:
/// x₀ = (μ₁ + μ₂)/2 − σ²/(μ₁ − μ₂) · ln(P₁/P₂), with P₂ = 1 − P₁.
///
/// # Panics
/// If the means are equal (then no single point separates them) or the prior is not between 0 and 1.
#[must_use]
pub fn bayes_boundary(mean_1: f64, mean_2: f64, variance: f64, prior_1: f64) -> f64 {
    assert!(
        mean_1 != mean_2,
        "equal means: no point separates the two classes"
    );
    assert!(
        prior_1 > 0.0 && prior_1 < 1.0,
        "a prior lies between 0 and 1, not {prior_1}"
    );
    let log_ratio = (prior_1 / (1.0 - prior_1)).ln();
    (mean_1 + mean_2) / 2.0 - variance / (mean_1 - mean_2) * log_ratio
}
// ANCHOR_END: boundary

// ANCHOR: leaving_prior
/// The prior of class 1 at which the boundary reaches μ₂; beyond it, it leaves the interval between the means.
#[must_use]
pub fn leaving_prior(mean_1: f64, mean_2: f64, variance: f64) -> f64 {
    let log_ratio = (mean_1 - mean_2).powi(2) / (2.0 * variance);
    1.0 / (1.0 + (-log_ratio).exp())
}
// ANCHOR_END: leaving_prior

/// P(class 1 | x) by Bayes' rule, computed from logarithms, so that no density is too small for it.
#[must_use]
pub fn posterior(class_1: Gaussian, class_2: Gaussian, prior_1: f64, x: f64) -> f64 {
    let first = prior_1.ln() + class_1.log_density(x);
    let second = (1.0 - prior_1).ln() + class_2.log_density(x);
    1.0 / (1.0 + (second - first).exp())
}
