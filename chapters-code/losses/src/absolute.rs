//! The absolute error, or L1 loss (S2-21, E-31).

use crate::squared::errors;
use nalgebra::DVector;

// ANCHOR: absolute
/// What the sum of absolute errors Σ|p − y| over N numbers is multiplied by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AbsoluteError {
    /// 1.
    Sum,
    /// 1/N: the mean absolute error.
    Mean,
}

impl AbsoluteError {
    /// The factor in front of the sum, for `count` numbers.
    #[must_use]
    pub fn factor(self, count: usize) -> f64 {
        match self {
            Self::Sum => 1.0,
            Self::Mean => 1.0 / count as f64,
        }
    }

    /// The loss of the predictions p for the targets y.
    ///
    /// # Panics
    /// If the two differ in length.
    #[must_use]
    pub fn value(self, predictions: &DVector<f64>, targets: &DVector<f64>) -> f64 {
        self.factor(targets.len()) * errors(predictions, targets).lp_norm(1)
    }

    /// ∂L/∂p = factor · sign(p − y), with the slope 0 chosen where p = y.
    ///
    /// # Panics
    /// If the two differ in length.
    #[must_use]
    pub fn gradient(self, predictions: &DVector<f64>, targets: &DVector<f64>) -> DVector<f64> {
        self.factor(targets.len()) * errors(predictions, targets).map(sign)
    }
}

/// 1, −1, or 0 at 0. Rust's own `signum` is 1 at 0.
fn sign(error: f64) -> f64 {
    if error == 0.0 { 0.0 } else { error.signum() }
}
// ANCHOR_END: absolute
