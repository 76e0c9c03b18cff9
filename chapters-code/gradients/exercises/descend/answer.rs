//! Walking downhill. Edit this file; grade it with `cargo test -p gradients --test exercises descend`.

use nalgebra::DVector;

/// The points of `steps` steps from `start` against the gradient, at the rate `eta`; the start is the first of them.
pub fn descend(
    gradient: &dyn Fn(&DVector<f64>) -> DVector<f64>,
    start: &DVector<f64>,
    eta: f64,
    steps: usize,
) -> Vec<DVector<f64>> {
    todo!(
        "take {steps} steps from {start:?} at the rate {eta}; the first gradient is {:?}",
        gradient(start)
    )
}
