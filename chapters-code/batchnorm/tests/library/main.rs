//! What the chapter's library claims, as identities that hold for many inputs, and as central differences.

mod by_steps;
mod effect;
mod exercises;
mod forward;
mod identities;
mod layer;
mod layer_norm;
mod misuse;
mod running;
mod variances;

use gradients::gradient::numerical_gradient;
use grading::Draw;
use nalgebra::{DMatrix, DVector};

/// How many random cases an identity is tried on.
const CASES: u64 = 50;

/// The h of all central differences here.
const STEP: f64 = gradients::gradient::STEP;

/// An ε that keeps the slopes gentle: near a batch of equal values the curvature is so large that a difference says little.
const GENTLE: f64 = 0.3;

/// ∂f/∂M by central differences, in the shape of M.
fn matrix_difference(f: impl Fn(&DMatrix<f64>) -> f64, at: &DMatrix<f64>) -> DMatrix<f64> {
    let (rows, columns) = at.shape();
    let entries = DVector::from_column_slice(at.as_slice());
    let of_entries = |entries: &DVector<f64>| {
        f(&DMatrix::from_column_slice(
            rows,
            columns,
            entries.as_slice(),
        ))
    };
    let gradient = numerical_gradient(of_entries, &entries, STEP);
    DMatrix::from_column_slice(rows, columns, gradient.as_slice())
}

/// L = Σ C ⊙ Y, whose gradient by Y is C.
fn weighed(c: &DMatrix<f64>, y: &DMatrix<f64>) -> f64 {
    c.component_mul(y).sum()
}

/// One feature of a batch with 2 to 7 samples, and a gradient for it.
fn drawn_feature(draw: &mut Draw) -> (DVector<f64>, DVector<f64>) {
    let samples = 2 + draw.index(6);
    (draw.vector(samples), draw.vector(samples))
}
