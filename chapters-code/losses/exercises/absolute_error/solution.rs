//! The absolute error and its slopes.

use nalgebra::DVector;

/// The error's size is the value, its sign is the slope; the kink gets the slope between its two sides.
pub fn absolute_error(predictions: &DVector<f64>, targets: &DVector<f64>) -> (f64, DVector<f64>) {
    let errors = predictions - targets;
    let slope = |error: f64| if error == 0.0 { 0.0 } else { error.signum() };
    (errors.map(f64::abs).sum(), errors.map(slope))
}
