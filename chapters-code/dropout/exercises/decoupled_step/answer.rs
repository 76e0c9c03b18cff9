//! A decoupled step. Edit this file; grade it with `cargo test -p dropout --test exercises decoupled_step`.

use nalgebra::DVector;

/// The new weights and the new velocity.
pub fn decoupled_step(
    w: &DVector<f64>,
    v: &DVector<f64>,
    g: &DVector<f64>,
    eta: f64,
    mu: f64,
    lambda: f64,
) -> (DVector<f64>, DVector<f64>) {
    todo!("move {v:?} by {mu} and {g:?}, then {w:?} by {eta} and {lambda}")
}
