//! A threshold unit: weights, bias, and a step (S1-10, S1-16…S1-20).

use nalgebra::DVector;

// ANCHOR: unit
/// A unit with one weight for each input and a bias.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// How much each input counts.
    pub weights: DVector<f64>,
    /// What is added whatever the inputs are.
    pub bias: f64,
}

impl Unit {
    /// A unit from a slice of weights and a bias.
    #[must_use]
    pub fn new(weights: &[f64], bias: f64) -> Self {
        Self {
            weights: DVector::from_column_slice(weights),
            bias,
        }
    }

    /// s = w·x + b.
    ///
    /// # Panics
    /// If `inputs` and the weights differ in length.
    #[must_use]
    pub fn weighted_sum(&self, inputs: &DVector<f64>) -> f64 {
        assert_eq!(
            self.weights.len(),
            inputs.len(),
            "the unit has {} weights, but {} inputs came in",
            self.weights.len(),
            inputs.len()
        );
        self.weights.dot(inputs) + self.bias
    }

    /// 1 if the weighted sum is positive, else 0.
    #[must_use]
    pub fn output(&self, inputs: &DVector<f64>) -> f64 {
        step(self.weighted_sum(inputs))
    }

    /// +1 if the weighted sum is positive, else −1.
    #[must_use]
    pub fn sign_output(&self, inputs: &DVector<f64>) -> f64 {
        sign(self.weighted_sum(inputs))
    }
}
// ANCHOR_END: unit

// ANCHOR: step
/// 1 for s > 0, else 0. At s = 0 the unit stays silent: a convention that this book keeps throughout.
#[must_use]
pub fn step(weighted_sum: f64) -> f64 {
    if weighted_sum > 0.0 { 1.0 } else { 0.0 }
}

/// +1 for s > 0, else −1, with the same decision at 0.
#[must_use]
pub fn sign(weighted_sum: f64) -> f64 {
    if weighted_sum > 0.0 { 1.0 } else { -1.0 }
}
// ANCHOR_END: step

// ANCHOR: augmented
/// (1, x): with a constant input of 1 in front, the bias becomes one more weight.
#[must_use]
pub fn augmented(inputs: &DVector<f64>) -> DVector<f64> {
    inputs.clone().insert_row(0, 1.0)
}
// ANCHOR_END: augmented
