//! RMSProp: each parameter's rate is divided by what it has seen lately (S3-05.6).

use crate::{Memory, Optimizer};
use backprop::layer::Parameters;

// ANCHOR: rmsprop
/// r ← ρ r + (1 − ρ) g², then w ← w − η g / (√r + ε), for each parameter alone (Hinton's lecture of 2012).
#[derive(Debug, Clone)]
pub struct RmsProp {
    /// η.
    pub learning_rate: f64,
    /// ρ, the share of the average that is kept.
    pub decay: f64,
    /// ε.
    pub epsilon: f64,
    averages: Memory<1>,
}

impl Optimizer for RmsProp {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        self.averages.each(groups, |value, gradient, [average]| {
            *average = self.decay * *average + (1.0 - self.decay) * gradient * gradient;
            *value -= self.learning_rate * gradient / (average.sqrt() + self.epsilon);
        });
    }
}
// ANCHOR_END: rmsprop

impl RmsProp {
    /// With ε = 10⁻⁷; all averages are 0.
    #[must_use]
    pub fn new(learning_rate: f64, decay: f64) -> Self {
        Self {
            learning_rate,
            decay,
            epsilon: 1e-7,
            averages: Memory::default(),
        }
    }
}
