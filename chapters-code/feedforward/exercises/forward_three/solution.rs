//! Three layers.

use nalgebra::{DMatrix, DVector};

/// Sum, sigmoid, sum, sigmoid, sum.
pub fn forward_three(layers: &[(DMatrix<f64>, DVector<f64>); 3], x: &DVector<f64>) -> DVector<f64> {
    let [(w_1, b_1), (w_2, b_2), (w_3, b_3)] = layers;
    let sigmoid = |z: f64| 1.0 / (1.0 + (-z).exp());
    let hidden_1 = (w_1 * x + b_1).map(sigmoid);
    let hidden_2 = (w_2 * hidden_1 + b_2).map(sigmoid);
    w_3 * hidden_2 + b_3
}
