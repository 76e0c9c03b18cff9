//! A step for every entry.

use nalgebra::DMatrix;

/// An activation acts on each entry alone, so `map` is all it takes.
pub fn step_of_array(sums: &DMatrix<f64>) -> DMatrix<f64> {
    sums.map(|s| if s > 0.0 { 1.0 } else { 0.0 })
}
