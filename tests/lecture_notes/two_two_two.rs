//! Two networks of the shape that S1 draws: in the library's form, and in plain numbers by the note's formulas.

use activations::Activation;
use backprop::deltas::{self, Gradients};
use feedforward::{Dense, Network, Trace};
use nalgebra::{DMatrix, DVector};

/// A 2-2-2 network without biases, and a sample; `w2[0][1]` is w₁,₂⁽²⁾, which leads from unit 2 to unit 1.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    pub w1: [[f64; 2]; 2],
    pub w2: [[f64; 2]; 2],
    pub a1: [f64; 2],
    pub y: [f64; 2],
}

/// The network of the whole book, and one more, of other numbers.
pub const EXAMPLES: [Example; 2] = [
    Example {
        w1: [[0.5, -0.25], [0.75, 0.25]],
        w2: [[0.5, 1.0], [-0.5, 0.25]],
        a1: [1.0, 0.5],
        y: [1.0, 0.0],
    },
    Example {
        w1: [[-0.3, 0.8], [0.6, -1.1]],
        w2: [[0.9, -0.4], [0.2, 0.7]],
        a1: [-0.7, 1.3],
        y: [0.2, 0.9],
    },
];

/// φ(z) = 1 / (1 + e⁻ᶻ).
pub fn phi(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// What the note's formulas say.
impl Example {
    pub fn z2(&self) -> [f64; 2] {
        let (w, a) = (self.w1, self.a1);
        [
            w[0][0] * a[0] + w[0][1] * a[1],
            w[1][0] * a[0] + w[1][1] * a[1],
        ]
    }

    pub fn a2(&self) -> [f64; 2] {
        self.z2().map(phi)
    }

    pub fn z3(&self) -> [f64; 2] {
        let (w, a) = (self.w2, self.a2());
        [
            w[0][0] * a[0] + w[0][1] * a[1],
            w[1][0] * a[0] + w[1][1] * a[1],
        ]
    }

    pub fn a3(&self) -> [f64; 2] {
        self.z3().map(phi)
    }

    /// J₁ + J₂.
    pub fn loss(&self) -> f64 {
        let (a, y) = (self.a3(), self.y);
        (a[0] - y[0]).powi(2) / 2.0 + (a[1] - y[1]).powi(2) / 2.0
    }

    /// The same with something changed, for a central difference.
    pub fn with(&self, change: impl Fn(&mut Example)) -> Example {
        let mut changed = *self;
        change(&mut changed);
        changed
    }
}

/// What the library says.
impl Example {
    pub fn network(&self) -> Network {
        let layer = |w: [[f64; 2]; 2]| {
            let weights = DMatrix::from_fn(2, 2, |target, source| w[target][source]);
            Dense::without_bias(weights, Activation::Sigmoid)
        };
        Network::new(vec![layer(self.w1), layer(self.w2)])
    }

    pub fn inputs(&self) -> DVector<f64> {
        DVector::from_column_slice(&self.a1)
    }

    pub fn wanted(&self) -> DVector<f64> {
        DVector::from_column_slice(&self.y)
    }

    pub fn trace(&self) -> Trace {
        self.network().trace(&self.inputs())
    }

    /// δ⁽²⁾ and δ⁽³⁾.
    pub fn deltas(&self) -> Vec<DVector<f64>> {
        deltas::deltas(&self.network(), &self.trace(), &self.wanted())
    }

    pub fn gradients(&self) -> Gradients {
        deltas::gradients(&self.network(), &self.inputs(), &self.wanted())
    }

    /// The network after one step of this learning rate, still without biases.
    pub fn stepped(&self, learning_rate: f64) -> Network {
        let downhill = self.gradients().of_weights_alone();
        deltas::step(&self.network(), &downhill, learning_rate)
    }
}
