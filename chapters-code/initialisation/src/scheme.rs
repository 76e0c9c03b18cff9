//! Ways to draw a layer's weights (S0-13, S3-05.9, S3-05.10).

use activations::normal::standard_normal;
use nalgebra::DMatrix;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: schemes
/// How the weights of a layer begin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scheme {
    /// All weights are this number.
    Constant(f64),
    /// Normal with this standard deviation, whatever the size of the layer.
    Normal {
        /// The standard deviation.
        deviation: f64,
    },
    /// Normal with variance 1 / inputs (LeCun and others, 1998); what many books call Xavier.
    LecunNormal,
    /// Normal with variance 2 / (inputs + outputs) (Glorot and Bengio, 2010).
    XavierNormal,
    /// Uniform between ±√(6 / (inputs + outputs)), which has the same variance.
    XavierUniform,
    /// Normal with variance 2 / inputs (He and others, 2015).
    HeNormal,
    /// Uniform between ±√(6 / inputs), which has the same variance.
    HeUniform,
}
// ANCHOR_END: schemes

impl Scheme {
    // ANCHOR: deviation
    /// The standard deviation of a weight in a layer with `inputs` inputs and `outputs` units.
    ///
    /// The variance is its square: 1/n, 2/(n + m) or 2/n for n inputs and m outputs.
    #[must_use]
    pub fn deviation(self, inputs: usize, outputs: usize) -> f64 {
        let (fan_in, fan_out) = (inputs as f64, outputs as f64);
        match self {
            Self::Constant(_) => 0.0,
            Self::Normal { deviation } => deviation,
            Self::LecunNormal => (1.0 / fan_in).sqrt(),
            Self::XavierNormal | Self::XavierUniform => (2.0 / (fan_in + fan_out)).sqrt(),
            Self::HeNormal | Self::HeUniform => (2.0 / fan_in).sqrt(),
        }
    }
    // ANCHOR_END: deviation

    // ANCHOR: weights
    /// The weights of a layer, one row for each unit: an `outputs` × `inputs` matrix.
    #[must_use]
    pub fn weights(self, inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> DMatrix<f64> {
        let deviation = self.deviation(inputs, outputs);
        let bound = uniform_bound(deviation);
        DMatrix::from_fn(outputs, inputs, |_, _| match self {
            Self::Constant(weight) => weight,
            Self::XavierUniform | Self::HeUniform => random.random_range(-bound..bound),
            _ => deviation * standard_normal(random),
        })
    }
    // ANCHOR_END: weights
}

// ANCHOR: bound
/// The r for which a number drawn uniformly from −r to r has this standard deviation: r = √3 times it.
#[must_use]
pub fn uniform_bound(deviation: f64) -> f64 {
    3.0_f64.sqrt() * deviation
}
// ANCHOR_END: bound
