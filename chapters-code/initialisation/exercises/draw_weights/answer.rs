//! A layer's weights. Edit this file; grade it with `cargo test -p initialisation --test exercises draw_weights`.

use nalgebra::DMatrix;
use rand_chacha::ChaCha8Rng;

/// Xavier's uniform weights, form B: `outputs` rows, `inputs` columns.
pub fn draw_weights(inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> DMatrix<f64> {
    todo!("draw {outputs} rows and {inputs} columns between −r and r from {random:?}")
}
