//! A plain step in which the weights decay and the biases don't (S3-05.14).

use backprop::layer::Parameters;
use dropout::weight_decay::shrink_factor;
use optimizers::Optimizer;

// ANCHOR: decayed
/// W ← (1 − η λ) W − η G for weights, b ← b − η g for biases.
///
/// The groups have to come as weights, bias, weights, bias, …, as those of affine layers do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DecayedSgd {
    /// η.
    pub learning_rate: f64,
    /// λ, 0 for no decay.
    pub weight_decay: f64,
}

impl Optimizer for DecayedSgd {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        let shrink = shrink_factor(self.learning_rate, self.weight_decay);
        let factors = [shrink, 1.0].into_iter().cycle();
        for (group, factor) in groups.iter_mut().zip(factors) {
            for (value, gradient) in group.values.iter_mut().zip(group.gradients) {
                *value = factor * *value - self.learning_rate * gradient;
            }
        }
    }
}
// ANCHOR_END: decayed
