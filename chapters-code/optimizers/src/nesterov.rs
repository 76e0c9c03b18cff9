//! Nesterov's momentum: the gradient is taken where the velocity leads (S3-05.4, S0-15).

use crate::{Memory, Optimizer};
use backprop::layer::Parameters;
use nalgebra::DVector;

// ANCHOR: position
/// The new position and velocity: v ← μ v − η ∇f(w + μ v), then w ← w + v.
///
/// # Panics
/// If position and velocity differ in length.
#[must_use]
pub fn position_step(
    gradient: impl Fn(&DVector<f64>) -> DVector<f64>,
    position: &DVector<f64>,
    velocity: &DVector<f64>,
    learning_rate: f64,
    momentum: f64,
) -> (DVector<f64>, DVector<f64>) {
    let ahead = position + momentum * velocity;
    let velocity = momentum * velocity - learning_rate * gradient(&ahead);
    (position + &velocity, velocity)
}
// ANCHOR_END: position

/// The positions w of `steps` steps from rest at `start`, the start among them.
pub fn positions(
    gradient: impl Fn(&DVector<f64>) -> DVector<f64>,
    start: &DVector<f64>,
    learning_rate: f64,
    momentum: f64,
    steps: usize,
) -> Vec<DVector<f64>> {
    let mut path = vec![start.clone()];
    let mut velocity = DVector::zeros(start.len());
    for _ in 0..steps {
        let here = &path[path.len() - 1];
        let (next, changed) = position_step(&gradient, here, &velocity, learning_rate, momentum);
        velocity = changed;
        path.push(next);
    }
    path
}

// ANCHOR: look_ahead
/// The form of PyTorch's `SGD(momentum=μ, nesterov=True)`: the parameters are the look-ahead point u = w + μ v itself.
///
/// v ← μ v − η ∇f(u), then u ← u + μ v − η ∇f(u).
#[derive(Debug, Clone)]
pub struct Nesterov {
    /// η.
    pub learning_rate: f64,
    /// μ.
    pub momentum: f64,
    velocities: Memory<1>,
}

impl Optimizer for Nesterov {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        self.velocities.each(groups, |value, gradient, [velocity]| {
            *velocity = self.momentum * *velocity - self.learning_rate * gradient;
            *value += self.momentum * *velocity - self.learning_rate * gradient;
        });
    }
}
// ANCHOR_END: look_ahead

impl Nesterov {
    /// At rest: all velocities are 0.
    #[must_use]
    pub fn new(learning_rate: f64, momentum: f64) -> Self {
        Self {
            learning_rate,
            momentum,
            velocities: Memory::default(),
        }
    }
}
