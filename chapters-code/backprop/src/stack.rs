//! Layers in a row, walked in order and back again (S3-04.13…S3-04.16).

use crate::layer::{Layer, Mode, Parameters};
use nalgebra::DMatrix;

// ANCHOR: stack
/// A network as a list of layers. It is a layer itself.
pub struct Stack {
    /// In the order in which an input meets them.
    pub layers: Vec<Box<dyn Layer>>,
}

impl Layer for Stack {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        let Some((first, later)) = self.layers.split_first_mut() else {
            return inputs.clone();
        };
        let start = first.forward(inputs);
        later
            .iter_mut()
            .fold(start, |inputs, layer| layer.forward(&inputs))
    }

    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let end = gradient.clone();
        self.layers
            .iter_mut()
            .rev()
            .fold(end, |gradient, layer| layer.backward(&gradient))
    }

    fn backward_to_parameters(&mut self, gradient: &DMatrix<f64>) {
        let Some((first, later)) = self.layers.split_first_mut() else {
            return;
        };
        let end = gradient.clone();
        let layers = later.iter_mut().rev();
        let arriving = layers.fold(end, |gradient, layer| layer.backward(&gradient));
        first.backward_to_parameters(&arriving);
    }

    fn parameters(&mut self) -> Vec<Parameters<'_>> {
        let layers = self.layers.iter_mut();
        layers.flat_map(|layer| layer.parameters()).collect()
    }

    fn set_mode(&mut self, mode: Mode) {
        self.layers
            .iter_mut()
            .for_each(|layer| layer.set_mode(mode));
    }
}
// ANCHOR_END: stack

// ANCHOR: descend
/// Changes all parameters of `layer` in place: w − η ∂L/∂w, with the gradients of its last backward pass.
pub fn descend(layer: &mut dyn Layer, learning_rate: f64) {
    for parameters in layer.parameters() {
        for (value, gradient) in parameters.values.iter_mut().zip(parameters.gradients) {
            *value -= learning_rate * gradient;
        }
    }
}
// ANCHOR_END: descend
