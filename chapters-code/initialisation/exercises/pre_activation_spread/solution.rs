//! The spread of a sum.

use nalgebra::DVector;

/// n E(x²) is the sum of the squares, so neither n nor the mean has to be computed.
pub fn pre_activation_spread(x: &DVector<f64>, d: f64) -> (f64, f64) {
    let variance = d * d * x.norm_squared();
    (variance, variance.sqrt())
}
