//! All activation functions of one number under one type, so that a layer can hold any of them.

use crate::{
    elu::{elu, elu_derivative},
    relu::{leaky_relu, leaky_relu_derivative, relu, relu_derivative},
    sigmoid::{sigmoid, sigmoid_derivative},
    tanh::{tanh, tanh_derivative},
};
use nalgebra::DMatrix;
use perceptron::unit::step;

// ANCHOR: activation
/// A function from a weighted sum to an output.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Activation {
    /// x itself: no activation.
    Identity,
    /// 1 for x > 0, else 0.
    Step,
    /// 1 / (1 + e⁻ˣ).
    Sigmoid,
    /// (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ).
    Tanh,
    /// max(0, x).
    Relu,
    /// x for x > 0, else `slope` · x.
    LeakyRelu {
        /// The slope on the negative side.
        slope: f64,
    },
    /// x for x ≥ 0, else `alpha` (eˣ − 1).
    Elu {
        /// Minus the value that it tends to on the far left.
        alpha: f64,
    },
}

impl Activation {
    /// φ(x).
    #[must_use]
    pub fn value(self, x: f64) -> f64 {
        match self {
            Self::Identity => x,
            Self::Step => step(x),
            Self::Sigmoid => sigmoid(x),
            Self::Tanh => tanh(x),
            Self::Relu => relu(x),
            Self::LeakyRelu { slope } => leaky_relu(x, slope),
            Self::Elu { alpha } => elu(x, alpha),
        }
    }

    /// φ′(x), with the conventions of each function where it has a kink.
    #[must_use]
    pub fn derivative(self, x: f64) -> f64 {
        match self {
            Self::Identity => 1.0,
            Self::Step => 0.0,
            Self::Sigmoid => sigmoid_derivative(x),
            Self::Tanh => tanh_derivative(x),
            Self::Relu => relu_derivative(x),
            Self::LeakyRelu { slope } => leaky_relu_derivative(x, slope),
            Self::Elu { alpha } => elu_derivative(x, alpha),
        }
    }

    /// φ of every entry.
    #[must_use]
    pub fn values(self, x: &DMatrix<f64>) -> DMatrix<f64> {
        x.map(|entry| self.value(entry))
    }

    /// φ′ of every entry.
    #[must_use]
    pub fn derivatives(self, x: &DMatrix<f64>) -> DMatrix<f64> {
        x.map(|entry| self.derivative(entry))
    }
}
// ANCHOR_END: activation
