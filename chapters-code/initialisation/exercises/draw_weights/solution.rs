//! A layer's weights.

use nalgebra::DMatrix;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

/// The closure borrows the generator itself, so every entry and every layer gets new numbers.
pub fn draw_weights(inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> DMatrix<f64> {
    let r = (6.0 / (inputs + outputs) as f64).sqrt();
    DMatrix::from_fn(outputs, inputs, |_, _| random.random_range(-r..r))
}
