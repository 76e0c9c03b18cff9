//! AdamW: weight decay apart from the gradient (S3-05.7, S3-05.14).

use crate::{Adam, Optimizer};
use backprop::layer::Parameters;

// ANCHOR: adamw
/// w ← (1 − η λ) w, then a step of Adam with a gradient that knows nothing of λ (Loshchilov and Hutter 2019).
#[derive(Debug, Clone)]
pub struct AdamW {
    /// The step, with its η.
    pub adam: Adam,
    /// λ, the strength of the weight decay.
    pub weight_decay: f64,
}

impl Optimizer for AdamW {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        let keep = 1.0 - self.adam.learning_rate * self.weight_decay;
        for group in groups.iter_mut() {
            group.values.iter_mut().for_each(|value| *value *= keep);
        }
        self.adam.step(groups);
    }
}
// ANCHOR_END: adamw

impl AdamW {
    /// Adam's usual settings with weight decay.
    #[must_use]
    pub fn new(learning_rate: f64, weight_decay: f64) -> Self {
        Self {
            adam: Adam::new(learning_rate),
            weight_decay,
        }
    }
}
