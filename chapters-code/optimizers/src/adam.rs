//! Adam: a velocity and a division, both corrected for their start at 0 (S3-05.7).

use crate::{Memory, Optimizer};
use backprop::layer::Parameters;

// ANCHOR: settings
/// Adam of Kingma and Ba (2015).
#[derive(Debug, Clone)]
pub struct Adam {
    /// η.
    pub learning_rate: f64,
    /// β₁, the share of the mean gradient that is kept.
    pub mean_decay: f64,
    /// β₂, the share of the mean square that is kept.
    pub square_decay: f64,
    /// ε.
    pub epsilon: f64,
    /// t: one counter for all parameters.
    steps: i32,
    /// m and r of each parameter.
    averages: Memory<2>,
}
// ANCHOR_END: settings

// ANCHOR: adam
/// m ← β₁ m + (1 − β₁) g and r ← β₂ r + (1 − β₂) g², then w ← w − η m̂ / (√r̂ + ε)
/// with m̂ = m / (1 − β₁ᵗ) and r̂ = r / (1 − β₂ᵗ).
impl Optimizer for Adam {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        self.steps += 1;
        let mean_weight = 1.0 - self.mean_decay.powi(self.steps);
        let square_weight = 1.0 - self.square_decay.powi(self.steps);
        self.averages
            .each(groups, |value, gradient, [mean, square]| {
                *mean = self.mean_decay * *mean + (1.0 - self.mean_decay) * gradient;
                *square =
                    self.square_decay * *square + (1.0 - self.square_decay) * gradient * gradient;
                let (mean, square) = (*mean / mean_weight, *square / square_weight);
                *value -= self.learning_rate * mean / (square.sqrt() + self.epsilon);
            });
    }
}
// ANCHOR_END: adam

impl Adam {
    /// With the paper's β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸; all averages are 0.
    #[must_use]
    pub fn new(learning_rate: f64) -> Self {
        Self {
            learning_rate,
            mean_decay: 0.9,
            square_decay: 0.999,
            epsilon: 1e-8,
            steps: 0,
            averages: Memory::default(),
        }
    }

    /// m and r of each parameter as they are kept, before the correction; empty before the first step.
    #[must_use]
    pub fn averages(&self) -> &[Vec<[f64; 2]>] {
        self.averages.groups()
    }
}
