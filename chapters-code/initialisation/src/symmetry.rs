//! What becomes of a network that begins with equal weights (S3-05.9).

use activations::Activation;
use backprop::deltas::{gradients, step, trained};
use feedforward::{
    Dense, Network,
    two_two_two::{inputs, wanted},
};
use nalgebra::{DMatrix, DVector, dvector};

// ANCHOR: equal
/// Two inputs, two hidden units and two outputs without biases, all eight weights equal.
#[must_use]
pub fn equal_network(weight: f64, activation: Activation) -> Network {
    let layer = || Dense::without_bias(DMatrix::from_element(2, 2, weight), activation);
    Network::new(vec![layer(), layer()])
}

/// The networks after 0, 1, …, `steps` steps on the sample of the central example, with the learning rate 1.
///
/// # Panics
/// If the network has not two inputs and two outputs.
#[must_use]
pub fn after_steps(start: &Network, steps: usize) -> Vec<Network> {
    trained(start, (&inputs(), &wanted()), 1.0, steps)
}
// ANCHOR_END: equal

// ANCHOR: gap
/// How far the weights of the first two hidden units lie apart: the largest difference between their rows of W⁽¹⁾.
///
/// # Panics
/// If the network's first layer has fewer than two units.
#[must_use]
pub fn gap(network: &Network) -> f64 {
    let weights = &network.layers[0].weights;
    (weights.row(0) - weights.row(1)).amax()
}
// ANCHOR_END: gap

// ANCHOR: xor
/// Two inputs, two hidden units and one output, with sigmoids and biases: all weights ½, all biases 0,
/// except that `nudge` is added to the weight from the first input to the first hidden unit.
#[must_use]
pub fn nudged_network(nudge: f64) -> Network {
    let layer = |units| {
        let weights = DMatrix::from_element(units, 2, 0.5);
        Dense::without_bias(weights, Activation::Sigmoid)
    };
    let mut network = Network::new(vec![layer(2), layer(1)]);
    network.layers[0].weights[(0, 0)] += nudge;
    network
}

/// The network after `steps` steps on XOR, weights and biases, each with the gradients of all four samples.
///
/// # Panics
/// If the network has not two inputs and one output.
#[must_use]
pub fn after_xor(start: &Network, steps: usize, learning_rate: f64) -> Network {
    let mut network = start.clone();
    for _ in 0..steps {
        let of_samples = xor().map(|(inputs, wanted)| gradients(&network, &inputs, &wanted));
        for gradients in of_samples {
            network = step(&network, &gradients, learning_rate);
        }
    }
    network
}

/// The four samples of XOR.
#[must_use]
pub fn xor() -> [(DVector<f64>, DVector<f64>); 4] {
    let samples = [
        (0.0, 0.0, 0.0),
        (0.0, 1.0, 1.0),
        (1.0, 0.0, 1.0),
        (1.0, 1.0, 0.0),
    ];
    samples.map(|(left, right, wanted)| (dvector![left, right], dvector![wanted]))
}
// ANCHOR_END: xor
