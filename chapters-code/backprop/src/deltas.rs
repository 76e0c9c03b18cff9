//! Backpropagation through a feedforward network, layer by layer (S1-59…S1-79, S2-17, S4-30).

use feedforward::{Network, Trace};
use nalgebra::{DMatrix, DVector};

// ANCHOR: loss
/// J = ½‖a − y‖², the loss of one sample.
///
/// # Panics
/// If there are more or fewer wanted outputs than outputs.
#[must_use]
pub fn loss(outputs: &DVector<f64>, wanted: &DVector<f64>) -> f64 {
    0.5 * errors(outputs, wanted).norm_squared()
}
// ANCHOR_END: loss

/// a − y, after making sure that the two belong together.
fn errors(outputs: &DVector<f64>, wanted: &DVector<f64>) -> DVector<f64> {
    assert_eq!(
        outputs.len(),
        wanted.len(),
        "the network gives {} outputs, but {} are wanted",
        outputs.len(),
        wanted.len()
    );
    outputs - wanted
}

// ANCHOR: deltas
/// δ = ∂J/∂z of each layer, in the order of the layers.
///
/// The last is (a − y) ⊙ φ′(z). Each earlier one is (Wᵀ δ) ⊙ φ′(z) with the W and the δ of the layer behind it.
///
/// # Panics
/// If there are more or fewer wanted outputs than outputs.
#[must_use]
pub fn deltas(network: &Network, trace: &Trace, wanted: &DVector<f64>) -> Vec<DVector<f64>> {
    let mut arriving = errors(trace.outputs(), wanted);
    let mut deltas = Vec::new();
    for (layer, z) in network.layers.iter().zip(&trace.pre_activations).rev() {
        let slopes = z.map(|entry| layer.activation.derivative(entry));
        let delta = arriving.component_mul(&slopes);
        arriving = layer.weights.tr_mul(&delta);
        deltas.push(delta);
    }
    deltas.reverse();
    deltas
}
// ANCHOR_END: deltas

// ANCHOR: gradients
/// ∂J/∂W and ∂J/∂b of each layer, in the shapes of W and b.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradients {
    /// δ aᵀ, with the a that went into the layer.
    pub weights: Vec<DMatrix<f64>>,
    /// δ.
    pub biases: Vec<DVector<f64>>,
}

/// The gradients for one sample.
///
/// # Panics
/// If the inputs or the wanted outputs don't fit the network.
#[must_use]
pub fn gradients(network: &Network, inputs: &DVector<f64>, wanted: &DVector<f64>) -> Gradients {
    let trace = network.trace(inputs);
    let biases = deltas(network, &trace, wanted);
    let sources = trace.activations.iter();
    let weights = biases
        .iter()
        .zip(sources)
        .map(|(delta, source)| delta * source.transpose())
        .collect();
    Gradients { weights, biases }
}
// ANCHOR_END: gradients

impl Gradients {
    /// The same with 0 for every bias: for a network that has none, and shall have none after a step.
    #[must_use]
    pub fn of_weights_alone(mut self) -> Self {
        for bias in &mut self.biases {
            bias.fill(0.0);
        }
        self
    }
}

// ANCHOR: step
/// The network after one step: W − η ∂J/∂W and b − η ∂J/∂b in every layer.
///
/// All gradients come from the old weights; nothing is changed before everything is known.
///
/// # Panics
/// If the gradients have other shapes than the network's weights and biases.
#[must_use]
pub fn step(network: &Network, gradients: &Gradients, learning_rate: f64) -> Network {
    assert_shapes(network, gradients);
    let mut stepped = network.clone();
    let sides = gradients.weights.iter().zip(&gradients.biases);
    for (layer, (weights, bias)) in stepped.layers.iter_mut().zip(sides) {
        layer.weights -= learning_rate * weights;
        layer.bias -= learning_rate * bias;
    }
    stepped
}
// ANCHOR_END: step

fn assert_shapes(network: &Network, gradients: &Gradients) {
    let layers = network.layers.iter();
    let needed: Vec<_> = layers.map(|layer| layer.weights.shape()).collect();
    let given: Vec<_> = gradients.weights.iter().map(DMatrix::shape).collect();
    assert_eq!(
        needed, given,
        "the network's weights have the shapes {needed:?}, but their gradients {given:?}"
    );
    let layers = network.layers.iter();
    let needed: Vec<_> = layers.map(|layer| layer.bias.len()).collect();
    let given: Vec<_> = gradients.biases.iter().map(DVector::len).collect();
    assert_eq!(
        needed, given,
        "the network's biases have the lengths {needed:?}, but their gradients {given:?}"
    );
}

// ANCHOR: train
/// The networks after 0, 1, …, `steps` steps on one sample, biases left as they are.
///
/// # Panics
/// If the inputs or the wanted outputs don't fit the network.
#[must_use]
pub fn trained(
    start: &Network,
    (inputs, wanted): (&DVector<f64>, &DVector<f64>),
    learning_rate: f64,
    steps: usize,
) -> Vec<Network> {
    let mut networks = vec![start.clone()];
    for _ in 0..steps {
        let network = &networks[networks.len() - 1];
        let downhill = gradients(network, inputs, wanted).of_weights_alone();
        networks.push(step(network, &downhill, learning_rate));
    }
    networks
}
// ANCHOR_END: train
