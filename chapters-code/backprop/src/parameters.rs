//! All weights and biases of a network as one vector, so that each can be nudged and named.

use crate::deltas::Gradients;
use feedforward::Network;
use nalgebra::{DMatrix, DVector};

/// The entries of each layer in turn: W row by row, then b.
fn listed<'a>(layers: impl Iterator<Item = (&'a DMatrix<f64>, &'a DVector<f64>)>) -> DVector<f64> {
    let entries = layers.flat_map(|(weights, bias)| {
        let rows = weights.transpose();
        rows.iter().chain(bias.iter()).copied().collect::<Vec<_>>()
    });
    DVector::from_vec(entries.collect())
}

// ANCHOR: parameters
/// All weights and biases as one vector: layer by layer, W row by row, then b.
#[must_use]
pub fn parameters(network: &Network) -> DVector<f64> {
    let layers = network.layers.iter();
    listed(layers.map(|layer| (&layer.weights, &layer.bias)))
}

/// Gradients in the order of [`parameters`].
#[must_use]
pub fn flat_gradient(gradients: &Gradients) -> DVector<f64> {
    listed(gradients.weights.iter().zip(&gradients.biases))
}

/// The network with other weights and biases, in the order of [`parameters`].
///
/// # Panics
/// If there are more or fewer numbers than the network has parameters.
#[must_use]
pub fn with_parameters(network: &Network, parameters: &DVector<f64>) -> Network {
    let needed: usize = network
        .layers
        .iter()
        .map(|layer| layer.weights.len() + layer.bias.len())
        .sum();
    let given = parameters.len();
    assert_eq!(
        needed, given,
        "the network has {needed} parameters, but {given} numbers came in"
    );
    let mut changed = network.clone();
    let mut numbers = parameters.iter();
    for layer in &mut changed.layers {
        let (rows, columns) = layer.weights.shape();
        layer.weights = DMatrix::from_row_iterator(
            rows,
            columns,
            numbers.by_ref().take(rows * columns).copied(),
        );
        layer.bias = DVector::from_iterator(rows, numbers.by_ref().take(rows).copied());
    }
    changed
}
// ANCHOR_END: parameters

/// What stands at each place of [`parameters`]: "W(2)[1, 2]" or "b(2)\[1\]", counted from 1 as in formulas.
#[must_use]
pub fn names(network: &Network) -> Vec<String> {
    let layers = network.layers.iter().enumerate();
    let of_layer = |(number, layer): (usize, &feedforward::Dense)| {
        let (rows, columns) = layer.weights.shape();
        let number = number + 1;
        let weights = (0..rows * columns).map(move |place| {
            let (target, source) = (place / columns + 1, place % columns + 1);
            format!("W({number})[{target}, {source}]")
        });
        weights.chain((1..=rows).map(move |target| format!("b({number})[{target}]")))
    };
    layers.flat_map(of_layer).collect()
}
