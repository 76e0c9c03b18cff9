//! What a step needs besides the network: it is allocated once and used again in every step.

use crate::{Network, rows::Rows};
use datasets::mnist::PIXELS;

/// What a forward pass leaves behind for the way back, for one layer: a row for each unit, a number for each sample.
#[derive(Debug, Clone)]
pub struct Trace {
    /// x̂ of a normalised layer; otherwise not used.
    pub normalised: Rows,
    /// 1 / √(σ² + ε), one for each unit of a normalised layer.
    pub inverse: Vec<f32>,
    /// a, what the layer hands on; the logits for the last one.
    pub outputs: Rows,
    /// φ′(z), times the mask where there is dropout.
    pub slopes: Rows,
    /// ∂L/∂z. Beyond the last sample of the batch it is 0.
    pub gradients: Rows,
}

/// Buffers for batches of up to `capacity` samples.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The largest batch that fits.
    pub capacity: usize,
    /// A row for each sample, its pixels divided by 255.
    pub pixels: Rows,
    /// The label of each sample.
    pub labels: Vec<u8>,
    /// The largest logit of each sample, and the sum of its powers: see [`crate::head`].
    pub softmax: [Vec<f32>; 2],
    /// One for each layer.
    pub traces: Vec<Trace>,
}

impl Workspace {
    /// Buffers for a network.
    #[must_use]
    pub fn new(network: &Network, capacity: usize) -> Self {
        let trace = |units: usize, normalised: bool| Trace {
            normalised: Rows::zeros(if normalised { units } else { 0 }, capacity),
            inverse: vec![0.0; units],
            outputs: Rows::zeros(units, capacity),
            slopes: Rows::zeros(units, capacity),
            gradients: Rows::zeros(units, capacity),
        };
        let layers = network.layers.iter();
        Self {
            capacity,
            pixels: Rows::zeros(capacity, PIXELS),
            labels: Vec::with_capacity(capacity),
            softmax: [vec![0.0; capacity], vec![0.0; capacity]],
            traces: layers
                .map(|layer| trace(layer.units(), layer.normalisation.is_some()))
                .collect(),
        }
    }

    /// How many samples the last batch had.
    #[must_use]
    pub fn samples(&self) -> usize {
        self.labels.len()
    }
}
