//! The signed distance. Edit this file; grade it with `cargo test -p perceptron --test exercises signed_distance`.

use nalgebra::DVector;

/// How far `x` lies from the boundary of the unit with weights `w` and bias `b`, positive where the unit fires.
pub fn signed_distance(w: &DVector<f64>, b: f64, x: &DVector<f64>) -> f64 {
    todo!("the weighted sum of {x:?} with {w:?} and {b}, divided by a norm")
}
