//! The output of a unit.

use nalgebra::DVector;

/// The comparison is strict: at a weighted sum of exactly 0 the unit stays silent.
pub fn unit_output(w: &DVector<f64>, b: f64, x: &DVector<f64>) -> f64 {
    let s = w.dot(x) + b;
    if s > 0.0 { 1.0 } else { 0.0 }
}
