//! ReLU and sigmoid as layers (S3-04.8, S3-04.9).

use crate::layer::{Layer, assert_fits};
use activations::{
    relu::{relu, relu_derivative},
    sigmoid::{sigmoid, sigmoid_derivative_from_output},
};
use nalgebra::DMatrix;

// ANCHOR: relu
/// max(0, x) for each entry.
#[derive(Debug, Clone, Default)]
pub struct Relu {
    slopes: Option<DMatrix<f64>>,
}

impl Layer for Relu {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        self.slopes = Some(inputs.map(relu_derivative));
        inputs.map(relu)
    }

    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let slopes = self
            .slopes
            .as_ref()
            .expect("ReLU: call forward before backward");
        assert_fits("ReLU", gradient, slopes.shape());
        gradient.component_mul(slopes)
    }
}
// ANCHOR_END: relu

// ANCHOR: sigmoid
/// σ(x) for each entry. The way back needs the outputs alone: σ′ = y (1 − y).
#[derive(Debug, Clone, Default)]
pub struct Sigmoid {
    outputs: Option<DMatrix<f64>>,
}

impl Layer for Sigmoid {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        let outputs = inputs.map(sigmoid);
        self.outputs = Some(outputs.clone());
        outputs
    }

    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let outputs = self
            .outputs
            .as_ref()
            .expect("Sigmoid: call forward before backward");
        assert_fits("Sigmoid", gradient, outputs.shape());
        gradient.component_mul(&outputs.map(sigmoid_derivative_from_output))
    }
}
// ANCHOR_END: sigmoid
