//! One step with momentum. Edit this file; grade it with `cargo test -p optimizers --test exercises momentum_step`.

use nalgebra::DVector;

/// The parameters and the velocity after one step against `gradient` with the rate `eta`, keeping the share `mu`.
pub fn momentum_step(
    w: &DVector<f64>,
    v: &DVector<f64>,
    gradient: &DVector<f64>,
    eta: f64,
    mu: f64,
) -> (DVector<f64>, DVector<f64>) {
    todo!("change {v:?} with {mu}, {eta} and {gradient:?}, then move {w:?}")
}
