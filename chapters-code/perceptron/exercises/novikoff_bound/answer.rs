//! Novikoff's bound. Edit this file; grade it with `cargo test -p perceptron --test exercises novikoff_bound`.

use nalgebra::DVector;

/// The largest number of updates that Algorithm 4 can make on `samples`, which `solution` classifies rightly.
pub fn novikoff_bound(samples: &[DVector<f64>], solution: &DVector<f64>) -> f64 {
    todo!("the longest of {samples:?} and the smallest margin of {solution:?}")
}
