//! A signal sent through many layers, and a gradient sent back (S1-26, S1-80, E-28).

use crate::{normal::standard_normal, stretched::StretchedSigmoid};
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many layers the ablation has.
pub const LAYERS: usize = 10;
/// How many units each of them has.
pub const WIDTH: usize = 50;
/// How many networks are drawn for each candidate.
pub const SEEDS: u64 = 20;

/// The layers' weights, an input, and what arrives from the loss at the last layer's outputs.
#[derive(Debug, Clone)]
pub struct Chain {
    /// One matrix for each layer, the first layer first: `weights[layer][(target, source)]`.
    pub weights: Vec<DMatrix<f64>>,
    /// What the first layer sees.
    pub input: DVector<f64>,
    /// The slope of the loss in each output of the last layer.
    pub from_above: DVector<f64>,
}

// ANCHOR: chain
impl Chain {
    /// [`LAYERS`] layers of [`WIDTH`] units, whose weights are normal with mean 0 and standard deviation √(`gain` / n),
    /// n being the number of inputs of a layer. Input and arriving gradient are normal with standard deviation 1.
    #[must_use]
    pub fn drawn(gain: f64, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let deviation = (gain / WIDTH as f64).sqrt();
        let mut matrix = |rows, columns, deviation: f64| {
            DMatrix::from_fn(rows, columns, |_, _| {
                deviation * standard_normal(&mut random)
            })
        };
        Self {
            weights: (0..LAYERS)
                .map(|_| matrix(WIDTH, WIDTH, deviation))
                .collect(),
            input: matrix(WIDTH, 1, 1.0).column(0).into(),
            from_above: matrix(WIDTH, 1, 1.0).column(0).into(),
        }
    }

    /// The same layers with an input `factor` times as large.
    #[must_use]
    pub fn with_input_times(&self, factor: f64) -> Self {
        Self {
            input: factor * &self.input,
            ..self.clone()
        }
    }

    /// ‖δ⁽ˡ⁾‖ for each layer, the first layer first: z = W a and a = φ(z) on the way there;
    /// δ = φ′(z) ⊙ what comes from above, and Wᵀ δ for the layer below, on the way back.
    #[must_use]
    pub fn gradient_norms(&self, activation: StretchedSigmoid) -> Vec<f64> {
        let mut signal = self.input.clone();
        let mut sums = Vec::new();
        for weights in &self.weights {
            let sum = weights * signal;
            signal = sum.map(|z| activation.value(z));
            sums.push(sum);
        }
        let mut from_above = self.from_above.clone();
        let mut norms = Vec::new();
        for (weights, sum) in self.weights.iter().zip(&sums).rev() {
            let delta = from_above.component_mul(&sum.map(|z| activation.derivative(z)));
            from_above = weights.tr_mul(&delta);
            norms.push(delta.norm());
        }
        norms.reverse();
        norms
    }
}
// ANCHOR_END: chain

// ANCHOR: ratios
/// [`SEEDS`] chains, drawn from the seeds 0, 1, 2, ….
#[must_use]
pub fn chains(gain: f64) -> Vec<Chain> {
    (0..SEEDS).map(|seed| Chain::drawn(gain, seed)).collect()
}

/// ‖δ⁽ᶠⁱʳˢᵗ⁾‖ / ‖δ⁽ˡᵃˢᵗ⁾‖ of each chain: the share of a gradient that reaches the first layer.
#[must_use]
pub fn gradient_ratios(chains: &[Chain], activation: StretchedSigmoid) -> Vec<f64> {
    chains
        .iter()
        .map(|chain| {
            let norms = chain.gradient_norms(activation);
            norms[0] / norms[LAYERS - 1]
        })
        .collect()
}

/// exp of the mean logarithm: the right mean for ratios, since a ratio of 10 and one of 1/10 cancel.
///
/// # Panics
/// If `numbers` is empty or holds one that isn't positive.
#[must_use]
pub fn geometric_mean(numbers: &[f64]) -> f64 {
    assert!(
        !numbers.is_empty() && numbers.iter().all(|&number| number > 0.0),
        "a geometric mean needs positive numbers, but got {numbers:?}"
    );
    let logarithms: f64 = numbers.iter().map(|number| number.ln()).sum();
    (logarithms / numbers.len() as f64).exp()
}
// ANCHOR_END: ratios
