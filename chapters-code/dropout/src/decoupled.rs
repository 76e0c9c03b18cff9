//! The decay in the gradient or apart from it (S3-05.14).

use crate::weight_decay::{assert_same_length, shrink_factor};
use nalgebra::DVector;

// ANCHOR: moving
/// Weights on their way downhill with momentum: the velocity remembers earlier steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Moving {
    /// w.
    pub weights: DVector<f64>,
    /// v, in the shape of w, 0 at the start.
    pub velocity: DVector<f64>,
}

/// The numbers that stay the same in all steps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// η.
    pub learning_rate: f64,
    /// μ, the share of the velocity that is kept: 0 is plain gradient descent.
    pub momentum: f64,
    /// λ.
    pub decay: f64,
}

impl Moving {
    /// At rest at these weights.
    #[must_use]
    pub fn at_rest(weights: &DVector<f64>) -> Self {
        Self {
            weights: weights.clone(),
            velocity: DVector::zeros(weights.len()),
        }
    }
}
// ANCHOR_END: moving

// ANCHOR: in_gradient
/// The decay in the gradient: v ← μ v − η (g + λ w), then w ← w + v.
///
/// # Panics
/// If the gradient has another length than the weights.
#[must_use]
pub fn step_in_gradient(moving: &Moving, gradient: &DVector<f64>, settings: Settings) -> Moving {
    assert_same_length(&moving.weights, gradient);
    let penalised = gradient + settings.decay * &moving.weights;
    let velocity = settings.momentum * &moving.velocity - settings.learning_rate * penalised;
    Moving {
        weights: &moving.weights + &velocity,
        velocity,
    }
}
// ANCHOR_END: in_gradient

// ANCHOR: apart
/// The decay apart from the gradient: v ← μ v − η g, then w ← (1 − η λ) w + v.
///
/// # Panics
/// If the gradient has another length than the weights.
#[must_use]
pub fn step_apart(moving: &Moving, gradient: &DVector<f64>, settings: Settings) -> Moving {
    assert_same_length(&moving.weights, gradient);
    let velocity = settings.momentum * &moving.velocity - settings.learning_rate * gradient;
    let shrink = shrink_factor(settings.learning_rate, settings.decay);
    Moving {
        weights: shrink * &moving.weights + &velocity,
        velocity,
    }
}
// ANCHOR_END: apart
