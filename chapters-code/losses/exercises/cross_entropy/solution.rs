//! The cross-entropy of one sample.

use nalgebra::DVector;

/// A class with target 0 is left out before its logarithm is taken, because 0 · ln 0 would be NaN.
pub fn cross_entropy(probabilities: &DVector<f64>, targets: &DVector<f64>) -> f64 {
    let pairs = probabilities.iter().zip(targets.iter());
    pairs
        .filter(|(_, target)| **target != 0.0)
        .map(|(probability, target)| -target * probability.ln())
        .sum()
}
