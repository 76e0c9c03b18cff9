//! How large a signal and a gradient are in every layer of a deep network (S1-80).

use crate::{Scheme, measure::mean_square};
use activations::{Activation, normal::standard_normal};
use nalgebra::DMatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many samples go through the network.
pub const SAMPLES: usize = 20;

// ANCHOR: flow
/// Typical sizes in a network: for each layer the root of a mean of squares, the first layer first.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Of the outputs of each layer.
    pub forward: Vec<f64>,
    /// Of δ = ∂L/∂z in each layer.
    pub backward: Vec<f64>,
}

/// Sends normal samples through a new network, and normal slopes (both of standard deviation 1) back through it.
///
/// `widths` begins with the number of inputs; each further width is that of a layer.
///
/// # Panics
/// If there is no layer, or one without units.
#[must_use]
pub fn flow(widths: &[usize], scheme: Scheme, activation: Activation, seed: u64) -> Flow {
    assert!(
        widths.len() > 1 && !widths.contains(&0),
        "a flow needs inputs, a layer and a unit in each layer, but the widths are {widths:?}"
    );
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let weights: Vec<DMatrix<f64>> = widths
        .windows(2)
        .map(|pair| scheme.weights(pair[0], pair[1], &mut random))
        .collect();
    let mut normal = |rows| DMatrix::from_fn(rows, SAMPLES, |_, _| standard_normal(&mut random));
    let (inputs, slopes) = (normal(widths[0]), normal(widths[widths.len() - 1]));
    let sums = forward(&weights, inputs, activation);
    let outputs = sums.iter().map(|z| size(&activation.values(z)));
    Flow {
        forward: outputs.collect(),
        backward: backward(&weights, &sums, slopes, activation),
    }
}
// ANCHOR_END: flow

/// z of each layer.
fn forward(
    weights: &[DMatrix<f64>],
    inputs: DMatrix<f64>,
    activation: Activation,
) -> Vec<DMatrix<f64>> {
    let mut sums: Vec<DMatrix<f64>> = Vec::new();
    let mut signal = inputs;
    for weights in weights {
        let z = weights * signal;
        signal = activation.values(&z);
        sums.push(z);
    }
    sums
}

// ANCHOR: backward
/// The size of δ in each layer, the first layer first, for slopes that arrive at the outputs of the last one.
fn backward(
    weights: &[DMatrix<f64>],
    sums: &[DMatrix<f64>],
    slopes: DMatrix<f64>,
    activation: Activation,
) -> Vec<f64> {
    let mut arriving = slopes;
    let mut sizes = Vec::new();
    for (weights, z) in weights.iter().zip(sums).rev() {
        let delta = arriving.component_mul(&activation.derivatives(z));
        arriving = weights.tr_mul(&delta);
        sizes.push(size(&delta));
    }
    sizes.reverse();
    sizes
}
// ANCHOR_END: backward

fn size(numbers: &DMatrix<f64>) -> f64 {
    mean_square(numbers).sqrt()
}

// ANCHOR: average
/// The flow of a typical network: the geometric mean over the seeds 0, 1, …, `seeds` − 1.
///
/// # Panics
/// If `seeds` is 0, if a size is 0, or as [`flow`].
#[must_use]
pub fn typical_flow(widths: &[usize], scheme: Scheme, activation: Activation, seeds: u64) -> Flow {
    let flows: Vec<Flow> = (0..seeds)
        .map(|seed| flow(widths, scheme, activation, seed))
        .collect();
    let mean = |sizes: fn(&Flow) -> &Vec<f64>| {
        (0..widths.len() - 1)
            .map(|layer| {
                let of_layer: Vec<f64> = flows.iter().map(|flow| sizes(flow)[layer]).collect();
                activations::depth::geometric_mean(&of_layer)
            })
            .collect()
    };
    Flow {
        forward: mean(|flow| &flow.forward),
        backward: mean(|flow| &flow.backward),
    }
}
// ANCHOR_END: average
