//! The loss of a line. Edit this file; grade it with `cargo test -p gradients --test exercises mse_of_slope`.

/// The mean squared error of ŷ = `w` x over samples (x, y).
pub fn mse_of_slope(w: f64, samples: &[(f64, f64)]) -> f64 {
    todo!("average the squared errors of the slope {w} on {samples:?}")
}
