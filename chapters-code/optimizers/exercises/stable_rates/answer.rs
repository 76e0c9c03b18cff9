//! How fast may it go? Edit this file; grade it with `cargo test -p optimizers --test exercises stable_rates`.

use nalgebra::DVector;

/// The limit of the learning rate, the best learning rate, and the size of the slowest factor at the best one.
pub fn stable_rates(curvatures: &DVector<f64>) -> (f64, f64, f64) {
    todo!("find the smallest and the largest of {curvatures:?}")
}
