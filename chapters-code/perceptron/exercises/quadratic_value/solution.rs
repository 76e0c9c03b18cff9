//! The value of a quadratic discriminant.

use nalgebra::{DMatrix, DVector};

/// The inner loop begins after i, so that each pair of inputs counts once.
pub fn quadratic_value(
    squares: &DVector<f64>,
    products: &DMatrix<f64>,
    linear: &DVector<f64>,
    constant: f64,
    x: &DVector<f64>,
) -> f64 {
    let mut g = constant + linear.dot(x);
    for i in 0..x.len() {
        g += squares[i] * x[i] * x[i];
        for j in i + 1..x.len() {
            g += products[(i, j)] * x[i] * x[j];
        }
    }
    g
}
