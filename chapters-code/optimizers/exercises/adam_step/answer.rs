//! One step of Adam. Edit this file; grade it with `cargo test -p optimizers --test exercises adam_step`.

use nalgebra::DVector;

/// w, m and r after the step with the number `t`; β₁ is 0.9, β₂ is 0.999, ε is 1e-8.
pub fn adam_step(
    w: &DVector<f64>,
    m: &DVector<f64>,
    r: &DVector<f64>,
    t: i32,
    gradient: &DVector<f64>,
    eta: f64,
) -> (DVector<f64>, DVector<f64>, DVector<f64>) {
    todo!("average {m:?} and {r:?} with {gradient:?}, correct for {t}, then move {w:?} with {eta}")
}
