//! A running variance.

use nalgebra::DVector;

/// The same sum of squares, divided by m for the batch itself, and by m − 1 for what is remembered of it.
pub fn running_variance(running: f64, x: &DVector<f64>, momentum: f64) -> (f64, f64) {
    let squares = x.add_scalar(-x.mean()).norm_squared();
    let m = x.len() as f64;
    let moved = (1.0 - momentum) * running + momentum * squares / (m - 1.0);
    (squares / m, moved)
}
