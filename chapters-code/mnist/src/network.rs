//! A network built from the layers of the earlier chapters (S3-02.23, S3-06).

use crate::images::CLASSES;
use activations::Activation;
use backprop::{Affine, Layer, Relu, Sigmoid, Stack};
use batchnorm::BatchNorm;
use datasets::mnist::PIXELS;
use dropout::Dropout;
use initialisation::{Scheme, compare::Elementwise};
use nalgebra::DVector;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

// ANCHOR: plan
/// What a network is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The units of each hidden layer, from the pixels to the classes.
    pub hidden: Vec<usize>,
    /// φ of the hidden units.
    pub activation: Activation,
    /// How the weights begin. The biases begin at 0.
    pub scheme: Scheme,
    /// Whether each hidden layer is normalised over the batch, before its activation.
    pub batch_normalised: bool,
    /// The share of hidden units that is dropped, 0 for no dropout.
    pub dropout: f64,
}
// ANCHOR_END: plan

impl Plan {
    /// 784 pixels, then these hidden layers of ReLU units from He's weights, then 10 logits.
    #[must_use]
    pub fn relu(hidden: &[usize]) -> Self {
        Self {
            hidden: hidden.to_vec(),
            activation: Activation::Relu,
            scheme: Scheme::HeNormal,
            batch_normalised: false,
            dropout: 0.0,
        }
    }

    // ANCHOR: build
    /// A fresh network: for each hidden layer affine, perhaps batch normalisation, activation,
    /// perhaps dropout; then 10 logits.
    #[must_use]
    pub fn build(&self, random: &mut ChaCha8Rng) -> Stack {
        let mut layers: Vec<Box<dyn Layer>> = Vec::new();
        let mut inputs = PIXELS;
        for &units in &self.hidden {
            layers.push(self.affine(inputs, units, random));
            if self.batch_normalised {
                layers.push(Box::new(BatchNorm::new(units)));
            }
            layers.push(activation_layer(self.activation));
            if self.dropout > 0.0 {
                let masks = ChaCha8Rng::seed_from_u64(random.next_u64());
                layers.push(Box::new(Dropout::new(self.dropout, masks)));
            }
            inputs = units;
        }
        layers.push(self.affine(inputs, CLASSES, random));
        Stack { layers }
    }
    // ANCHOR_END: build

    fn affine(&self, inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> Box<Affine> {
        let weights = self.scheme.weights(inputs, outputs, random);
        Box::new(Affine::new(weights, DVector::zeros(outputs)))
    }

    // ANCHOR: parameters
    /// How many numbers the affine layers learn: (inputs + 1) · units for each.
    #[must_use]
    pub fn parameters(&self) -> usize {
        let mut widths = vec![PIXELS];
        widths.extend(&self.hidden);
        widths.push(CLASSES);
        let pairs = widths.windows(2);
        pairs.map(|pair| (pair[0] + 1) * pair[1]).sum()
    }
    // ANCHOR_END: parameters
}

/// ReLU and sigmoid have layers of their own, which keep less than the general one.
fn activation_layer(activation: Activation) -> Box<dyn Layer> {
    match activation {
        Activation::Relu => Box::new(Relu::default()),
        Activation::Sigmoid => Box::new(Sigmoid::default()),
        other => Box::new(Elementwise::new(other)),
    }
}
