//! ReLU forward and back. Edit this file; grade it with `cargo test -p activations --test exercises relu_layer`.

use nalgebra::DVector;

/// The outputs for `x`, and the slopes with respect to `x`, if `from_above` holds those with respect to the outputs.
pub fn relu_layer(x: &DVector<f64>, from_above: &DVector<f64>) -> (DVector<f64>, DVector<f64>) {
    todo!("forward from {x:?}, then {from_above:?} on its way back")
}
