//! Maxout and the piece that wins.

use nalgebra::{DMatrix, DVector};

/// Only the winner's weights matter, until another piece overtakes it.
pub fn maxout(
    weights: &DMatrix<f64>,
    biases: &DVector<f64>,
    x: &DVector<f64>,
) -> (f64, DVector<f64>) {
    let pieces = weights * x + biases;
    let (winner, largest) = pieces.argmax();
    (largest, weights.row(winner).transpose())
}
