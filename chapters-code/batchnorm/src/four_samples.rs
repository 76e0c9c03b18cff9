//! The batch that the chapter computes by hand: one feature, four samples.

use nalgebra::{DVector, dvector};

// ANCHOR: four_samples
/// γ of the batch by hand.
pub const SCALE: f64 = 2.0;

/// β of the batch by hand.
pub const SHIFT: f64 = 0.5;

/// The ε by hand: far larger than in practice, so that √(σ² + ε) is the whole number 3.
pub const LARGE_EPSILON: f64 = 4.0;

/// The ε that layers use.
pub const EPSILON: f64 = 1e-5;

/// The feature in four samples: its mean is 3, its variance 5.
#[must_use]
pub fn inputs() -> DVector<f64> {
    dvector![0.0, 2.0, 4.0, 6.0]
}

/// What the rest of a network sends back: ∂L/∂y for each sample.
#[must_use]
pub fn output_gradient() -> DVector<f64> {
    dvector![1.0, -1.0, 0.5, 0.25]
}
// ANCHOR_END: four_samples
