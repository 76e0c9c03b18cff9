//! A layer. Edit this file; grade it with `cargo test -p feedforward --test exercises dense_forward`.

use nalgebra::{DMatrix, DVector};

/// The outputs of a sigmoid layer with the weights `w` (one row for each unit) and the biases `b`, for the inputs `a`.
pub fn dense_forward(w: &DMatrix<f64>, b: &DVector<f64>, a: &DVector<f64>) -> DVector<f64> {
    todo!("compute z from {w} and {b} and {a}, then its sigmoid")
}
