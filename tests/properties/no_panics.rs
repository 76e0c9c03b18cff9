//! A public function whose doc names no panic has none, whatever finite numbers it is given.
//!
//! The numbers may overflow on the way: what comes out is the matter of `finite_outputs`.

mod activations;
mod all_tried;
mod backprop;
mod batchnorm;
mod dropout;
mod feedforward;
mod gradients;
mod initialisation;
mod losses;
mod mnist;
mod optimizers;
mod perceptron;

use crate::strategies::{finite, matrices, matrix, vector};
use nalgebra::{DMatrix, DVector};
use proptest::strategy::BoxedStrategy;

/// Any finite numbers, none among them.
fn any_vector() -> BoxedStrategy<DVector<f64>> {
    vector(&finite(), 0..=6)
}

/// Any finite numbers in any small shape.
fn any_matrix() -> BoxedStrategy<DMatrix<f64>> {
    matrices(&finite())
}

/// Any finite numbers for this shape.
fn any_of_shape(rows: usize, columns: usize) -> BoxedStrategy<DMatrix<f64>> {
    matrix(&finite(), rows, columns)
}
