//! What the chapter's library claims, as identities that hold for many inputs, and as central differences.

mod check;
mod deep;
mod deltas;
mod exercises;
mod graphs;
mod layers;
mod misuse;
mod own_layers;
mod stacks;
mod tasks;
mod two_ways;
mod values;

use activations::Activation;
use feedforward::{Dense, Network};
use gradients::gradient::numerical_gradient;
use grading::Draw;
use nalgebra::{DMatrix, DVector};

/// How many random cases an identity is tried on.
const CASES: u64 = 50;

/// The h of all central differences here.
const STEP: f64 = gradients::gradient::STEP;

/// ∂f/∂M by central differences, in the shape of M.
fn matrix_difference(f: impl Fn(&DMatrix<f64>) -> f64, at: &DMatrix<f64>) -> DMatrix<f64> {
    let (rows, columns) = at.shape();
    let entries = DVector::from_column_slice(at.as_slice());
    let of_entries = |entries: &DVector<f64>| {
        f(&DMatrix::from_column_slice(
            rows,
            columns,
            entries.as_slice(),
        ))
    };
    let gradient = numerical_gradient(of_entries, &entries, STEP);
    DMatrix::from_column_slice(rows, columns, gradient.as_slice())
}

/// A network with these numbers of units, the inputs first, and an activation in every layer.
fn drawn_network(draw: &mut Draw, widths: &[usize], activation: Activation) -> Network {
    let layers = widths.windows(2).map(|pair| {
        let weights = draw.matrix(pair[1], pair[0]);
        Dense::new(weights, draw.vector(pair[1]), activation)
    });
    Network::new(layers.collect())
}
