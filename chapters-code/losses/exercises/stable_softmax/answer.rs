//! A softmax for every logit. Edit this file; grade it with `cargo test -p losses --test exercises stable_softmax`.

use nalgebra::DVector;

/// softmax(z), also for logits such as 800 and −800.
pub fn stable_softmax(z: &DVector<f64>) -> DVector<f64> {
    todo!("turn {z:?} into positive numbers that sum to 1, with no exponential larger than 1")
}
