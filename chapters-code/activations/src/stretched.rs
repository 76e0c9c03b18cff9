//! A sigmoid with three knobs: one family that holds the sigmoid, tanh, and what lies between them (S1-26, E-28).

use crate::sigmoid::{sigmoid, sigmoid_derivative};

// ANCHOR: stretched
/// φ(x) = c σ(k x) − d.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StretchedSigmoid {
    /// c, the width of the range: outputs lie between −d and c − d.
    pub height: f64,
    /// k. The slope at 0 is c k / 4.
    pub steepness: f64,
    /// d. The function is centred, φ(0) = 0, if d is half of c.
    pub shift: f64,
}

impl StretchedSigmoid {
    /// c σ(k x) − d.
    #[must_use]
    pub fn value(self, x: f64) -> f64 {
        self.height * sigmoid(self.steepness * x) - self.shift
    }

    /// c k σ′(k x).
    #[must_use]
    pub fn derivative(self, x: f64) -> f64 {
        self.height * self.steepness * sigmoid_derivative(self.steepness * x)
    }
}
// ANCHOR_END: stretched

// ANCHOR: knobs
/// A stretched sigmoid from its height, steepness and shift.
const fn knobs(height: f64, steepness: f64, shift: f64) -> StretchedSigmoid {
    StretchedSigmoid {
        height,
        steepness,
        shift,
    }
}

/// What the ablation compares, from the sigmoid to tanh: name, and knobs.
pub const CANDIDATES: [(&str, StretchedSigmoid); 6] = [
    ("σ(x)", knobs(1.0, 1.0, 0.0)),
    ("σ(x) − ½", knobs(1.0, 1.0, 0.5)),
    ("2σ(x) − 1", knobs(2.0, 1.0, 1.0)),
    ("σ(4x)", knobs(1.0, 4.0, 0.0)),
    ("σ(4x) − ½", knobs(1.0, 4.0, 0.5)),
    ("2σ(2x) − 1 = tanh x", knobs(2.0, 2.0, 1.0)),
];
// ANCHOR_END: knobs
