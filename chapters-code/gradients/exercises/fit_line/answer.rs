//! Fitting a line. Edit this file; grade it with `cargo test -p gradients --test exercises fit_line`.

/// The slope of the line before the first step and after each of `steps` steps of gradient descent at the rate `eta`.
pub fn fit_line(w: f64, samples: &[(f64, f64)], eta: f64, steps: usize) -> Vec<f64> {
    todo!("take {steps} steps from {w} at the rate {eta}, each over all of {samples:?}")
}
