//! The absolute error and its slopes. Edit this file; grade it with `cargo test -p losses --test exercises absolute_error`.

use nalgebra::DVector;

/// The sum of |p − y|, and for each prediction the slope of that sum: 1, −1, or 0 at the kink.
pub fn absolute_error(predictions: &DVector<f64>, targets: &DVector<f64>) -> (f64, DVector<f64>) {
    todo!("add up how far {predictions:?} are from {targets:?}, and say which way each is off")
}
