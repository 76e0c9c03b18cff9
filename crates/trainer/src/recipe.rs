//! Everything that decides a training but the data: the same recipe and data give the same weights.

pub mod flags;

use clap::ValueEnum;
use fast_training::{Curve, Method, Optimizer, Settings, Start};
use serde::{Deserialize, Serialize};

/// φ of the hidden units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Activation {
    /// max(0, z), from He's weights
    Relu,
    /// σ(z), from Xavier's weights
    Sigmoid,
    /// tanh z, from Xavier's weights
    Tanh,
}

/// Which rule makes a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Plain steps (rate 0.1)
    Sgd,
    /// Steps with a velocity of which 0.9 is kept (rate 0.05)
    Momentum,
    /// The same with the gradient from further ahead (rate 0.05)
    Nesterov,
    /// Each weight with a rate of its own, from all squares so far (rate 0.01)
    #[value(name = "adagrad")]
    AdaGrad,
    /// The same with squares that fade, 0.9 of them kept (rate 0.001)
    #[value(name = "rmsprop")]
    RmsProp,
    /// Velocity and fading squares, both corrected (rate 0.001)
    Adam,
    /// Adam with weight decay apart from the gradient (rate 0.001, weight decay 0.01)
    #[value(name = "adamw")]
    AdamW,
}

/// How the learning rate changes from step to step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Schedule {
    /// Not at all
    Constant,
    /// From the full rate to 0 along half a cosine
    Cosine,
}

/// Network, optimizer and course of a training.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recipe {
    /// The units of each hidden layer.
    pub hidden: Vec<usize>,
    /// φ of the hidden units.
    pub activation: Activation,
    /// Whether hidden layers are normalised over the batch.
    pub batchnorm: bool,
    /// The share of hidden units that is dropped in a step.
    pub dropout: f64,
    /// Which rule makes a step.
    pub optimizer: Rule,
    /// η.
    pub rate: f64,
    /// λ: before each step the weights are multiplied by 1 − η λ.
    pub weight_decay: f64,
    /// How η changes.
    pub schedule: Schedule,
    /// The images of a step.
    pub batch: usize,
    /// How often all images are seen.
    pub epochs: usize,
    /// By how many pixels at most an image is moved, anew in each step.
    pub shift: u8,
    /// Where weights, orders, shifts and masks come from.
    pub seed: u64,
}

impl Rule {
    /// A rate that does well for MNIST.
    #[must_use]
    pub fn usual_rate(self) -> f64 {
        match self {
            Rule::Sgd => 0.1,
            Rule::Momentum | Rule::Nesterov => 0.05,
            Rule::AdaGrad => 0.01,
            Rule::RmsProp | Rule::Adam | Rule::AdamW => 0.001,
        }
    }

    /// The weight decay of PyTorch's `AdamW`, and none for the others.
    #[must_use]
    pub fn usual_weight_decay(self) -> f64 {
        if self == Rule::AdamW { 0.01 } else { 0.0 }
    }

    fn method(self) -> Method {
        match self {
            Rule::Sgd => Method::Sgd,
            Rule::Momentum => Method::Momentum(0.9),
            Rule::Nesterov => Method::Nesterov(0.9),
            Rule::AdaGrad => Method::AdaGrad,
            Rule::RmsProp => Method::RmsProp(0.9),
            Rule::Adam | Rule::AdamW => Method::Adam,
        }
    }
}

impl Recipe {
    /// The same in the words of the engine.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let (curve, start) = match self.activation {
            Activation::Relu => (Curve::Relu, Start::He),
            Activation::Sigmoid => (Curve::Sigmoid, Start::Xavier),
            Activation::Tanh => (Curve::Tanh, Start::Xavier),
        };
        Settings {
            hidden: self.hidden.clone(),
            curve,
            start,
            batch_normalised: self.batchnorm,
            dropout: self.dropout,
            optimizer: Optimizer {
                method: self.optimizer.method(),
                learning_rate: single(self.rate),
                weight_decay: single(self.weight_decay),
            },
        }
    }
}

/// The nearest 32-bit number, which is what the engine computes with.
#[expect(clippy::cast_possible_truncation, reason = "the engine has 32 bits")]
pub(crate) fn single(number: f64) -> f32 {
    number as f32
}
