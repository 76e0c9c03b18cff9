//! Momentum: steps with a velocity (S3-05.4).

use crate::{Memory, Optimizer};
use backprop::layer::Parameters;

// ANCHOR: momentum
/// v ← μ v − η g, then w ← w + v (Polyak 1964).
#[derive(Debug, Clone)]
pub struct Momentum {
    /// η.
    pub learning_rate: f64,
    /// μ, the share of the velocity that is kept, from 0 to below 1.
    pub momentum: f64,
    velocities: Memory<1>,
}

impl Optimizer for Momentum {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        self.velocities.each(groups, |value, gradient, [velocity]| {
            *velocity = self.momentum * *velocity - self.learning_rate * gradient;
            *value += *velocity;
        });
    }
}
// ANCHOR_END: momentum

impl Momentum {
    /// Momentum at rest: all velocities are 0.
    #[must_use]
    pub fn new(learning_rate: f64, momentum: f64) -> Self {
        Self {
            learning_rate,
            momentum,
            velocities: Memory::default(),
        }
    }

    /// v of the parameters, group by group; empty before the first step.
    #[must_use]
    pub fn velocities(&self) -> Vec<Vec<f64>> {
        let flat = |group: &Vec<[f64; 1]>| group.iter().map(|[velocity]| *velocity).collect();
        self.velocities.groups().iter().map(flat).collect()
    }
}

// ANCHOR: library_form
/// The form of PyTorch's `SGD(momentum=μ)`: B ← μ B + g, then w ← w − η B, so that the rate isn't part of what is kept.
#[derive(Debug, Clone)]
pub struct BufferedMomentum {
    /// η.
    pub learning_rate: f64,
    /// μ.
    pub momentum: f64,
    buffers: Memory<1>,
}

impl Optimizer for BufferedMomentum {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        self.buffers.each(groups, |value, gradient, [buffer]| {
            *buffer = self.momentum * *buffer + gradient;
            *value -= self.learning_rate * *buffer;
        });
    }
}
// ANCHOR_END: library_form

impl BufferedMomentum {
    /// Momentum at rest: all buffers are 0.
    #[must_use]
    pub fn new(learning_rate: f64, momentum: f64) -> Self {
        Self {
            learning_rate,
            momentum,
            buffers: Memory::default(),
        }
    }
}
