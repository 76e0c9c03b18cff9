//! One step of RMSProp. Edit this file; grade it with `cargo test -p optimizers --test exercises rmsprop_step`.

use nalgebra::DVector;

/// The parameters and the averages of squared gradients after one step; ε is 1e-7.
pub fn rmsprop_step(
    w: &DVector<f64>,
    r: &DVector<f64>,
    gradient: &DVector<f64>,
    eta: f64,
    rho: f64,
) -> (DVector<f64>, DVector<f64>) {
    todo!("average {r:?} and the squares of {gradient:?} with {rho}, then move {w:?} with {eta}")
}
