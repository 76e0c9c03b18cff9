//! Stochastic gradient descent (S3-05.2).

use crate::Optimizer;
use backprop::layer::Parameters;

// ANCHOR: sgd
/// w ← w − η g.
#[derive(Debug, Clone)]
pub struct Sgd {
    /// η.
    pub learning_rate: f64,
}

impl Optimizer for Sgd {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        for group in groups {
            for (value, gradient) in group.values.iter_mut().zip(group.gradients) {
                *value -= self.learning_rate * gradient;
            }
        }
    }
}
// ANCHOR_END: sgd
