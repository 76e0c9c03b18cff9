//! Limits for a gradient (S1-53).

use crate::Optimizer;
use backprop::layer::Parameters;
use nalgebra::DVector;

// ANCHOR: norm
/// g itself if ‖g‖ ≤ `limit`, otherwise `limit` · g / ‖g‖: the direction stays.
///
/// # Panics
/// If `limit` is not positive.
#[must_use]
pub fn clip_by_norm(gradient: &DVector<f64>, limit: f64) -> DVector<f64> {
    gradient * norm_factor(gradient.norm(), limit)
}

/// What a gradient of this norm is multiplied by: 1, or less if it is longer than `limit`.
fn norm_factor(norm: f64, limit: f64) -> f64 {
    assert!(limit > 0.0, "a limit is positive, not {limit}");
    if norm > limit { limit / norm } else { 1.0 }
}
// ANCHOR_END: norm

// ANCHOR: value
/// Every entry limited to [−`limit`, `limit`]: the direction may turn.
///
/// # Panics
/// If `limit` is not positive.
#[must_use]
pub fn clip_by_value(gradient: &DVector<f64>, limit: f64) -> DVector<f64> {
    assert!(limit > 0.0, "a limit is positive, not {limit}");
    gradient.map(|slope| slope.clamp(-limit, limit))
}
// ANCHOR_END: value

// ANCHOR: clipped
/// Any optimizer behind a limit: all groups together count as one gradient, and are shortened by the same factor.
pub struct Clipped {
    /// The largest norm that reaches the optimizer.
    pub limit: f64,
    /// Who makes the step.
    pub optimizer: Box<dyn Optimizer>,
}

impl Optimizer for Clipped {
    /// # Panics
    /// If the limit is not positive.
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        let slopes = groups.iter().flat_map(|group| group.gradients);
        let norm = slopes.map(|slope| slope * slope).sum::<f64>().sqrt();
        let factor = norm_factor(norm, self.limit);
        let shorten = |slopes: &[f64]| slopes.iter().map(|slope| factor * slope).collect();
        let short: Vec<Vec<f64>> = groups
            .iter()
            .map(|group| shorten(group.gradients))
            .collect();
        let pairs = groups.iter_mut().zip(&short);
        let mut clipped: Vec<Parameters<'_>> = pairs
            .map(|(group, gradients)| Parameters {
                values: &mut *group.values,
                gradients,
            })
            .collect();
        self.optimizer.step(&mut clipped);
    }
}
// ANCHOR_END: clipped
