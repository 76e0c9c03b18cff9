//! The spread of a sum. Edit this file; grade it with `cargo test -p initialisation --test exercises pre_activation_spread`.

use nalgebra::DVector;

/// Variance and standard deviation of z = Σ wⱼ xⱼ, for weights of mean 0 and standard deviation `d`.
pub fn pre_activation_spread(x: &DVector<f64>, d: f64) -> (f64, f64) {
    todo!(
        "n times the variance of a weight, {d} squared, times the mean square of {x:?}; then its root"
    )
}
