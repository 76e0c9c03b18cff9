//! A layer.

use nalgebra::{DMatrix, DVector};

/// One product and one sum for all units at once, then the sigmoid of each entry.
pub fn dense_forward(w: &DMatrix<f64>, b: &DVector<f64>, a: &DVector<f64>) -> DVector<f64> {
    let z = w * a + b;
    z.map(|z| 1.0 / (1.0 + (-z).exp()))
}
