//! What is trained, and how.

use crate::Optimizer;
use activations::Activation;
use initialisation::Scheme;
use mnist::Plan;
use serde::{Deserialize, Serialize};

/// φ of the hidden units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Curve {
    /// max(0, z).
    Relu,
    /// σ(z).
    Sigmoid,
    /// tanh z.
    Tanh,
}

impl From<Curve> for Activation {
    fn from(curve: Curve) -> Self {
        match curve {
            Curve::Relu => Self::Relu,
            Curve::Sigmoid => Self::Sigmoid,
            Curve::Tanh => Self::Tanh,
        }
    }
}

/// How the weights begin.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Start {
    /// Normal with this standard deviation.
    Normal(f64),
    /// [`Scheme::XavierNormal`].
    Xavier,
    /// [`Scheme::HeNormal`].
    He,
}

impl From<Start> for Scheme {
    fn from(start: Start) -> Self {
        match start {
            Start::Normal(deviation) => Self::Normal { deviation },
            Start::Xavier => Self::XavierNormal,
            Start::He => Self::HeNormal,
        }
    }
}

/// Everything that decides a training but the data and the seed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The units of each hidden layer.
    pub hidden: Vec<usize>,
    /// φ of the hidden units.
    pub curve: Curve,
    /// How the weights begin.
    pub start: Start,
    /// Whether hidden layers are normalised over the batch.
    pub batch_normalised: bool,
    /// The share of hidden units that is dropped.
    pub dropout: f64,
    /// How a gradient becomes a step.
    pub optimizer: Optimizer,
}

impl Settings {
    /// The same network in the words of the chapter.
    #[must_use]
    pub fn plan(&self) -> Plan {
        Plan {
            hidden: self.hidden.clone(),
            activation: self.curve.into(),
            scheme: self.start.into(),
            batch_normalised: self.batch_normalised,
            dropout: self.dropout,
        }
    }
}
