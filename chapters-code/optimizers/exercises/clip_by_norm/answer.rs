//! One limit for all. Edit this file; grade it with `cargo test -p optimizers --test exercises clip_by_norm`.

use nalgebra::DVector;

/// The groups, shortened together if the norm of all of them is above the limit.
pub fn clip_by_norm(gradients: &[DVector<f64>], limit: f64) -> Vec<DVector<f64>> {
    todo!("find the norm of all of {gradients:?}, and compare it with {limit}")
}
