//! What all optimizers can do (S3-05.1).

use backprop::{Layer, layer::Parameters};
use nalgebra::DVector;

// ANCHOR: optimizer
/// Turns gradients into steps, and remembers what it needs for the next one.
pub trait Optimizer {
    /// Changes the values of all groups of parameters in place.
    ///
    /// The groups come in the same order and sizes in every step, since what is remembered belongs to them.
    ///
    /// # Panics
    /// If they don't.
    fn step(&mut self, groups: &mut [Parameters<'_>]);
}
// ANCHOR_END: optimizer

/// One step for all parameters of a layer or a stack of layers.
pub fn step_layer(optimizer: &mut dyn Optimizer, layer: &mut dyn Layer) {
    optimizer.step(&mut layer.parameters());
}

// ANCHOR: walk
/// One step for a single vector of parameters.
///
/// # Panics
/// If the gradient has another length; the message names both.
pub fn step_point(
    optimizer: &mut dyn Optimizer,
    point: &mut DVector<f64>,
    gradient: &DVector<f64>,
) {
    let (coordinates, slopes) = (point.len(), gradient.len());
    assert_eq!(
        coordinates, slopes,
        "a point of {coordinates} coordinates came with a gradient of {slopes}"
    );
    optimizer.step(&mut [Parameters {
        values: point.as_mut_slice(),
        gradients: gradient.as_slice(),
    }]);
}

/// The points of `steps` steps from `start`, the start among them.
pub fn walk(
    optimizer: &mut dyn Optimizer,
    gradient: impl Fn(&DVector<f64>) -> DVector<f64>,
    start: &DVector<f64>,
    steps: usize,
) -> Vec<DVector<f64>> {
    let mut path = vec![start.clone()];
    for _ in 0..steps {
        let mut point = path[path.len() - 1].clone();
        let slopes = gradient(&point);
        step_point(optimizer, &mut point, &slopes);
        path.push(point);
    }
    path
}
// ANCHOR_END: walk
