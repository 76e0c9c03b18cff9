//! The smallest unit: one input, one weight, a bias and an activation, with the loss of its answer (S0-09, S1-22).

use crate::Activation;

// ANCHOR: one_input
/// a = φ(z) with z = w x + b, for a single input x.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneInput {
    /// w.
    pub weight: f64,
    /// b.
    pub bias: f64,
    /// φ.
    pub activation: Activation,
}

impl OneInput {
    /// z = w x + b.
    #[must_use]
    pub fn weighted_sum(&self, x: f64) -> f64 {
        self.weight * x + self.bias
    }

    /// a = φ(z).
    #[must_use]
    pub fn output(&self, x: f64) -> f64 {
        self.activation.value(self.weighted_sum(x))
    }

    /// ½ (a − y)², the loss on one sample.
    #[must_use]
    pub fn loss(&self, x: f64, label: f64) -> f64 {
        0.5 * (self.output(x) - label).powi(2)
    }

    /// The derivatives of [`OneInput::loss`] by w and by b: (a − y) φ′(z) x and (a − y) φ′(z).
    #[must_use]
    pub fn gradient(&self, x: f64, label: f64) -> [f64; 2] {
        let error = self.output(x) - label;
        let by_bias = error * self.activation.derivative(self.weighted_sum(x));
        [by_bias * x, by_bias]
    }
}
// ANCHOR_END: one_input
