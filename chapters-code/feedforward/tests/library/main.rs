//! What the chapter's library claims, as identities that hold for many inputs.

mod batches;
mod counts;
mod differences;
mod layers;
mod linear_maps;
mod networks;
mod outputs;
mod products;
mod solutions;

use activations::Activation;
use feedforward::{Dense, Network};
use grading::Draw;

/// How many random cases an identity is tried on.
const CASES: u64 = 100;

/// Functions with a derivative everywhere, so that differences may be taken anywhere.
const SMOOTH: [Activation; 4] = [
    Activation::Identity,
    Activation::Sigmoid,
    Activation::Tanh,
    Activation::Elu { alpha: 1.0 },
];

/// A layer with weights and biases between −2 and 2.
fn layer(draw: &mut Draw, [units, inputs]: [usize; 2], activation: Activation) -> Dense {
    Dense::new(draw.matrix(units, inputs), draw.vector(units), activation)
}

/// A network with `sizes` nodes in its rows, and one function in all layers.
fn network(draw: &mut Draw, sizes: &[usize], activation: Activation) -> Network {
    let pairs = sizes.windows(2);
    let layers = pairs.map(|pair| layer(draw, [pair[1], pair[0]], activation));
    Network::new(layers.collect())
}
