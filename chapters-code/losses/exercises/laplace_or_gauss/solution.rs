//! Laplace or Gauss.

use nalgebra::DVector;

use std::f64::consts::TAU;

/// With the fitted scales the means of the exponents are 1 and ½, and only the factors in front remain.
pub fn laplace_or_gauss(errors: &DVector<f64>) -> (f64, f64) {
    let scale = errors.map(f64::abs).mean();
    let variance = errors.map(|error| error * error).mean();
    let laplace = (2.0 * scale).ln() + 1.0;
    let gauss = 0.5 * (TAU * variance).ln() + 0.5;
    (laplace, gauss)
}
