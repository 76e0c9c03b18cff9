//! One step of AdamW. Edit this file; grade it with `cargo test -p optimizers --test exercises adamw_step`.

use nalgebra::DVector;

/// w, m and r after the step with the number `t`; β₁ is 0.9, β₂ is 0.999, ε is 1e-8.
pub fn adamw_step(
    w: &DVector<f64>,
    (m, r): (&DVector<f64>, &DVector<f64>),
    t: i32,
    gradient: &DVector<f64>,
    eta: f64,
    lambda: f64,
) -> (DVector<f64>, DVector<f64>, DVector<f64>) {
    todo!("shrink {w:?} by {eta} times {lambda}; Adam: {m:?}, {r:?}, t = {t}, {gradient:?}")
}
