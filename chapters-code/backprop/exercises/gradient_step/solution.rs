//! One step of a whole network.

use nalgebra::{DMatrix, DVector};

/// Forward, back, and only then the step: both deltas see the old weights.
pub fn gradient_step(
    w_1: &DMatrix<f64>,
    w_2: &DMatrix<f64>,
    x: &DVector<f64>,
    y: &DVector<f64>,
    eta: f64,
) -> (DMatrix<f64>, DMatrix<f64>) {
    let sigmoid = |z: f64| 1.0 / (1.0 + (-z).exp());
    let slope = |a: f64| a * (1.0 - a);
    let hidden = (w_1 * x).map(sigmoid);
    let outputs = (w_2 * &hidden).map(sigmoid);
    let delta_3 = (&outputs - y).component_mul(&outputs.map(slope));
    let delta_2 = w_2.tr_mul(&delta_3).component_mul(&hidden.map(slope));
    (
        w_1 - eta * delta_2 * x.transpose(),
        w_2 - eta * delta_3 * hidden.transpose(),
    )
}
