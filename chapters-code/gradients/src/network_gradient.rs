//! The slopes of a whole network, each by its own nudge (S3-03.17, S4-17).

use crate::difference::central_difference;
use feedforward::Network;
use nalgebra::{DMatrix, DVector};

// ANCHOR: matrix
/// ∂f/∂W by central differences, in the shape of W: entry (i, j) is the slope of f along `at[(i, j)]` alone.
#[must_use]
pub fn matrix_gradient(
    f: impl Fn(&DMatrix<f64>) -> f64,
    at: &DMatrix<f64>,
    h: f64,
) -> DMatrix<f64> {
    DMatrix::from_fn(at.nrows(), at.ncols(), |row, column| {
        let along = |entry: f64| {
            let mut moved = at.clone();
            moved[(row, column)] = entry;
            f(&moved)
        };
        central_difference(along, at[(row, column)], h)
    })
}
// ANCHOR_END: matrix

// ANCHOR: loss
/// J = ½ ‖a − y‖², the loss of one sample.
///
/// # Panics
/// If `inputs` don't fit the first layer, or `wanted` doesn't fit the last.
#[must_use]
pub fn loss(network: &Network, inputs: &DVector<f64>, wanted: &DVector<f64>) -> f64 {
    let outputs = network.forward(inputs);
    assert_eq!(
        outputs.len(),
        wanted.len(),
        "the network gives {} outputs, but {} are wanted",
        outputs.len(),
        wanted.len()
    );
    0.5 * (outputs - wanted).norm_squared()
}

/// ∂J/∂W of every layer, first layer first, each in the shape of its W.
///
/// # Panics
/// As [`loss`].
#[must_use]
pub fn weight_gradients(
    network: &Network,
    inputs: &DVector<f64>,
    wanted: &DVector<f64>,
    h: f64,
) -> Vec<DMatrix<f64>> {
    let one_layer = |index: usize| {
        let with_weights = |weights: &DMatrix<f64>| {
            let mut nudged = network.clone();
            nudged.layers[index].weights = weights.clone();
            loss(&nudged, inputs, wanted)
        };
        matrix_gradient(with_weights, &network.layers[index].weights, h)
    };
    (0..network.layers.len()).map(one_layer).collect()
}
// ANCHOR_END: loss

// ANCHOR: passes
/// How many forward passes central differences need: two for each parameter.
#[must_use]
pub fn forward_passes(parameters: usize) -> usize {
    2 * parameters
}
// ANCHOR_END: passes
