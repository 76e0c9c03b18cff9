//! The binary cross-entropy.

use nalgebra::DVector;

/// The bracket holds both terms, and the mean and the minus hold for the bracket.
pub fn binary_cross_entropy(probabilities: &DVector<f64>, labels: &DVector<f64>) -> f64 {
    let bracket = |h: f64, y: f64| y * h.ln() + (1.0 - y) * (1.0 - h).ln();
    -probabilities.zip_map(labels, bracket).mean()
}
