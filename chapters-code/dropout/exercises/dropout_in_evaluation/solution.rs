//! Dropout in both modes.

use nalgebra::DMatrix;

/// In evaluation the layer does nothing: the scaling was paid for in training.
pub fn dropout_in_evaluation(
    inputs: &DMatrix<f64>,
    mask: &DMatrix<f64>,
    r: f64,
    training: bool,
) -> DMatrix<f64> {
    if training {
        inputs.component_mul(mask) / (1.0 - r)
    } else {
        inputs.clone()
    }
}
