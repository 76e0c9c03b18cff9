//! What the chapter's library claims, as identities that hold for many inputs, and as central differences.

mod accuracy;
mod binary;
mod cross_entropy;
mod exercises;
mod likelihood;
mod minibatch;
mod misuse;
mod regression;
mod softmax;
mod softmax_loss;

use activations::softmax::softmax;
use gradients::gradient::numerical_gradient;
use grading::Draw;
use nalgebra::{DMatrix, DVector};

/// How many random cases an identity is tried on.
const CASES: u64 = 50;

/// The h of all central differences here.
const STEP: f64 = gradients::gradient::STEP;

/// ∂f/∂M by central differences, in the shape of M.
fn matrix_difference(f: impl Fn(&DMatrix<f64>) -> f64, at: &DMatrix<f64>) -> DMatrix<f64> {
    let (rows, columns) = at.shape();
    let shaped =
        |entries: &DVector<f64>| DMatrix::from_column_slice(rows, columns, entries.as_slice());
    let entries = DVector::from_column_slice(at.as_slice());
    shaped(&numerical_gradient(
        |moved| f(&shaped(moved)),
        &entries,
        STEP,
    ))
}

/// Positive shares of the classes that sum to 1.
fn shares(draw: &mut Draw, classes: usize) -> DVector<f64> {
    softmax(&draw.vector(classes))
}

/// Such shares for each sample, which are columns.
fn batch_of_shares(draw: &mut Draw, classes: usize, samples: usize) -> DMatrix<f64> {
    let columns: Vec<_> = (0..samples).map(|_| shares(draw, classes)).collect();
    DMatrix::from_columns(&columns)
}

/// A class for each sample.
fn classes(draw: &mut Draw, count: usize, samples: usize) -> Vec<usize> {
    (0..samples).map(|_| draw.index(count)).collect()
}
