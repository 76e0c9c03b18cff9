//! What the chapter's library claims, as identities that hold for many inputs.

mod adam;
mod adaptive;
mod clipping;
mod landscapes;
mod memory;
mod methods;
mod minibatch;
mod momentum;
mod network;
mod ravine;
mod schedule;
mod weight_decay;

use grading::Tolerance;
use nalgebra::DVector;
use optimizers::{Optimizer, optimizer::step_point};

/// How many drawn cases an identity is tried on.
const CASES: u64 = 50;

/// For methods that divide the gradient by its own size: ε is the only thing that feels how large it is.
const SCALE_FREE: Tolerance = Tolerance {
    relative: 1e-5,
    absolute: 1e-5,
};

/// A point after steps with these gradients, whatever the point is.
fn after(
    optimizer: &mut dyn Optimizer,
    start: &DVector<f64>,
    gradients: &[DVector<f64>],
) -> DVector<f64> {
    let mut point = start.clone();
    for gradient in gradients {
        step_point(optimizer, &mut point, gradient);
    }
    point
}

/// Several gradients of this length.
fn gradients(draw: &mut grading::Draw, count: usize, length: usize) -> Vec<DVector<f64>> {
    (0..count).map(|_| draw.vector(length)).collect()
}
