//! The class that a network answers. Edit this file; grade it with `cargo test -p feedforward --test exercises class_of_outputs`.

use nalgebra::DVector;

/// The class, counted from 0, and its probability, from the weighted sums `z` of the last layer.
pub fn class_of_outputs(z: &DVector<f64>) -> (usize, f64) {
    todo!("softmax for several sums, sigmoid for a single one: {z:?}")
}
