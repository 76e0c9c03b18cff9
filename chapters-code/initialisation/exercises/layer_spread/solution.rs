//! A layer's outputs.

use nalgebra::DMatrix;

/// Beyond ±0.95 means that the size is above 0.95, on either side.
pub fn layer_spread(w: &DMatrix<f64>, x: &DMatrix<f64>) -> (f64, f64) {
    let a = (w * x).map(f64::tanh);
    let saturated = a.iter().filter(|entry| entry.abs() > 0.95).count();
    (a.variance().sqrt(), saturated as f64 / a.len() as f64)
}
