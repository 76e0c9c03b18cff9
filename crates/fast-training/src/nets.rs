//! The networks that are compared with other libraries, and the best one that we know.

mod train;

pub use train::batches;

use crate::{Curve, Method, Optimizer, Settings, Start};

// ANCHOR: net
/// A training, all of it but the data and the seed.
#[derive(Debug, Clone, PartialEq)]
pub struct Net {
    /// As the command line calls it.
    pub name: &'static str,
    /// Layers and optimizer.
    pub settings: Settings,
    /// The samples of a step.
    pub batch: usize,
    /// How many steps there are.
    pub steps: usize,
    /// Whether each step draws its samples from all; otherwise epochs walk through all samples in a new order.
    pub drawn: bool,
    /// Each image is moved by up to so many pixels in either direction, anew in every step.
    pub shift: i32,
    /// Whether the learning rate falls to 0 along a cosine.
    pub falling: bool,
}
// ANCHOR_END: net

/// `w1` (784-50-10, sigmoid), `w1-relu` (the same with ReLU, its weights and a larger rate), `w2` (784-256-128-10 with
/// everything), `best`.
#[must_use]
pub fn net(name: &str) -> Option<Net> {
    match name {
        "w1" => Some(small("w1", Curve::Sigmoid, (Start::Normal(0.01), 0.1))),
        "w1-relu" => Some(small("w1-relu", Curve::Relu, (Start::He, 0.2))),
        "w2" => Some(large()),
        "best" => Some(best()),
        _ => None,
    }
}

fn small(name: &'static str, curve: Curve, (start, learning_rate): (Start, f32)) -> Net {
    let optimizer = Optimizer {
        method: Method::Sgd,
        learning_rate,
        weight_decay: 0.0,
    };
    let settings = Settings {
        hidden: vec![50],
        curve,
        start,
        batch_normalised: false,
        dropout: 0.0,
        optimizer,
    };
    Net {
        name,
        settings,
        batch: 100,
        steps: 10_000,
        drawn: true,
        shift: 0,
        falling: false,
    }
}

fn large() -> Net {
    let optimizer = Optimizer {
        method: Method::Adam,
        learning_rate: 0.002,
        weight_decay: 0.0,
    };
    let settings = Settings {
        hidden: vec![256, 128],
        curve: Curve::Relu,
        start: Start::He,
        batch_normalised: true,
        dropout: 0.2,
        optimizer,
    };
    Net {
        name: "w2",
        settings,
        batch: 128,
        steps: 5 * 468,
        drawn: false,
        shift: 0,
        falling: true,
    }
}

// ANCHOR: best
/// `w2` with twice the units, six times the epochs, and images that move.
fn best() -> Net {
    let mut net = large();
    net.name = "best";
    net.settings.hidden = vec![512, 256];
    net.steps = 30 * 468;
    net.shift = 1;
    net
}
// ANCHOR_END: best
