//! All layers, and how they come from the chapters' network.

use crate::{
    Optimizer, Settings,
    kernels::padded,
    layer::{Dense, Learned, Normalisation, single},
};
use backprop::Layer;
use datasets::mnist::PIXELS;
use mnist::images::CLASSES;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

/// All layers, from the pixels to the logits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Network {
    /// In the order in which an image meets them.
    pub layers: Vec<Dense>,
}

impl Network {
    /// The network that the chapter's `Plan::build` makes from the same generator, number for number, in 32 bits.
    #[must_use]
    pub fn new(settings: &Settings, random: &mut ChaCha8Rng) -> Self {
        let mut stack = settings.plan().build(random);
        let mut groups = stack
            .parameters()
            .into_iter()
            .map(|group| group.values.to_vec());
        let mut next = || groups.next().unwrap_or_default();
        let mut layers = Vec::new();
        let mut inputs = PIXELS;
        for (place, &units) in settings.hidden.iter().chain(&[CLASSES]).enumerate() {
            let normalised = settings.batch_normalised && place < settings.hidden.len();
            let (weights, bias) = (next(), next());
            let layer = dense(&weights, &bias, inputs, normalised, &settings.optimizer);
            if normalised {
                // γ = 1 and β = 0 in both.
                next();
                next();
            }
            layers.push(layer);
            inputs = units;
        }
        Self { layers }
    }

    /// The same from a seed.
    #[must_use]
    pub fn from_seed(settings: &Settings, seed: u64) -> Self {
        Self::new(settings, &mut ChaCha8Rng::seed_from_u64(seed))
    }
}

/// A layer from weights column by column, as nalgebra keeps them.
fn dense(
    weights: &[f64],
    bias: &[f64],
    inputs: usize,
    normalised: bool,
    optimizer: &Optimizer,
) -> Dense {
    let (units, stride) = (bias.len(), padded(inputs));
    let mut rows = vec![0.0; units * stride];
    for (input, column) in weights.chunks_exact(units).enumerate() {
        for (unit, weight) in column.iter().enumerate() {
            rows[unit * stride + input] = single(*weight);
        }
    }
    let constant = |value| Learned::new(vec![value; units], optimizer);
    let normalisation = normalised.then(|| Normalisation {
        scale: constant(1.0),
        shift: constant(0.0),
        running_mean: vec![0.0; units],
        running_variance: vec![1.0; units],
    });
    Dense {
        weights: Learned::new(rows, optimizer),
        stride,
        inputs,
        bias: Learned::new(bias.iter().map(|&b| single(b)).collect(), optimizer),
        normalisation,
    }
}
