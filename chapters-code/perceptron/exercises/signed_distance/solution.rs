//! The signed distance.

use nalgebra::DVector;

/// Doubling w and b doubles g and the norm alike, so the distance depends on the line alone.
pub fn signed_distance(w: &DVector<f64>, b: f64, x: &DVector<f64>) -> f64 {
    let g = w.dot(x) + b;
    g / w.norm()
}
