//! Novikoff's bound.

use nalgebra::DVector;

/// Long samples make large steps and a narrow margin needs many: both raise the bound.
pub fn novikoff_bound(samples: &[DVector<f64>], solution: &DVector<f64>) -> f64 {
    let squared_lengths = samples.iter().map(|y| y.norm_squared());
    let margins = samples.iter().map(|y| solution.dot(y) / solution.norm());
    let radius_squared = squared_lengths.fold(0.0, f64::max);
    let margin = margins.fold(f64::INFINITY, f64::min);
    radius_squared / margin.powi(2)
}
