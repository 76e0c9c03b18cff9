//! How fast may it go?

use nalgebra::DVector;

/// 1 − η λ falls from the flattest to the steepest direction, so these two decide alone.
pub fn stable_rates(curvatures: &DVector<f64>) -> (f64, f64, f64) {
    let (low, high) = (curvatures.min(), curvatures.max());
    (2.0 / high, 2.0 / (low + high), (high - low) / (high + low))
}
