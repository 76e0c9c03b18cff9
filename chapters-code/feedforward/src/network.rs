//! Layers in a row (S1-43, S2-16, S4-07, S4-29).

use crate::Dense;
use nalgebra::DVector;

// ANCHOR: network
/// Layers in the order in which an input meets them.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// The first takes the inputs, the last gives the outputs.
    pub layers: Vec<Dense>,
}

/// What a forward pass leaves behind: enough to go back through it.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// The inputs of each layer, and the network's outputs as the last entry.
    pub activations: Vec<DVector<f64>>,
    /// z of each layer.
    pub pre_activations: Vec<DVector<f64>>,
}

impl Network {
    /// A network of layers that fit together.
    ///
    /// # Panics
    /// If a layer takes another number of inputs than the one before gives.
    #[must_use]
    pub fn new(layers: Vec<Dense>) -> Self {
        for (number, pair) in layers.windows(2).enumerate() {
            let ((gives, inputs), (units, takes)) =
                (pair[0].weights.shape(), pair[1].weights.shape());
            assert_eq!(
                gives,
                takes,
                "layer {} with {gives}×{inputs} weights gives {gives} outputs, but layer {} with {units}×{takes} weights takes {takes}",
                number + 1,
                number + 2
            );
        }
        Self { layers }
    }

    /// The outputs for one sample.
    ///
    /// # Panics
    /// If `inputs` doesn't fit the first layer.
    #[must_use]
    pub fn forward(&self, inputs: &DVector<f64>) -> DVector<f64> {
        let start = inputs.clone();
        self.layers
            .iter()
            .fold(start, |inputs, layer| layer.forward(&inputs))
    }

    /// The same forward pass with all that happens on the way.
    ///
    /// # Panics
    /// If `inputs` doesn't fit the first layer.
    #[must_use]
    pub fn trace(&self, inputs: &DVector<f64>) -> Trace {
        let mut trace = Trace {
            activations: vec![inputs.clone()],
            pre_activations: Vec::new(),
        };
        for layer in &self.layers {
            let z = layer.pre_activations(trace.outputs());
            trace
                .activations
                .push(z.map(|entry| layer.activation.value(entry)));
            trace.pre_activations.push(z);
        }
        trace
    }
}

impl Trace {
    /// The last activations so far.
    ///
    /// # Panics
    /// Never: a trace begins with the inputs.
    #[must_use]
    pub fn outputs(&self) -> &DVector<f64> {
        self.activations
            .last()
            .expect("a trace begins with the inputs")
    }
}
// ANCHOR_END: network
