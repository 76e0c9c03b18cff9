//! What a layer has learned: weights, biases, and the numbers of batch normalisation.

use crate::Optimizer;
use serde::{Deserialize, Serialize};

/// Parameters with what a step needs to know of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Learned {
    /// The parameters.
    pub values: Vec<f32>,
    /// ∂L/∂(each of them) of the last batch.
    pub gradients: Vec<f32>,
    /// What the optimizer remembers of each of them; empty where it needs nothing.
    pub memory: [Vec<f32>; 2],
}

impl Learned {
    /// These values; gradients and memory begin at 0.
    #[must_use]
    pub fn new(values: Vec<f32>, optimizer: &Optimizer) -> Self {
        let zeros = |needed: bool| {
            if needed {
                vec![0.0; values.len()]
            } else {
                vec![]
            }
        };
        let memory = [optimizer.memories() > 0, optimizer.memories() > 1].map(zeros);
        Self {
            gradients: zeros(true),
            memory,
            values,
        }
    }

    /// The step number `t` of all of them.
    pub fn step(&mut self, optimizer: &Optimizer, t: i32) {
        let memory = self.memory.each_mut().map(Vec::as_mut_slice);
        optimizer.step(t, false, &mut self.values, &self.gradients, memory);
    }
}

/// γ, β and the running values of a normalised layer, one number for each unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Normalisation {
    /// γ.
    pub scale: Learned,
    /// β.
    pub shift: Learned,
    /// What evaluation uses for μ.
    pub running_mean: Vec<f32>,
    /// What evaluation uses for σ².
    pub running_variance: Vec<f32>,
}

/// A layer: W in rows, one for each unit, and b, or γ and β where the layer is normalised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dense {
    /// W, row by row, padded.
    pub weights: Learned,
    /// From one row of W to the next.
    pub stride: usize,
    /// The units that feed this layer.
    pub inputs: usize,
    /// b. Where the layer is normalised it stays 0: the mean is subtracted, and b with it.
    pub bias: Learned,
    /// Batch normalisation, between W and φ.
    pub normalisation: Option<Normalisation>,
}

impl Dense {
    /// The units of this layer.
    #[must_use]
    pub fn units(&self) -> usize {
        self.bias.values.len()
    }
}

/// The nearest 32-bit number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "losing digits is what 32 bits are about"
)]
pub(crate) fn single(number: f64) -> f32 {
    number as f32
}
