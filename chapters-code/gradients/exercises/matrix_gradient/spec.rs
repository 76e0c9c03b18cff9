//! Cases for the gradient of a matrix.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type MatrixGradient = fn(&dyn Fn(&DMatrix<f64>) -> f64, &DMatrix<f64>, f64) -> DMatrix<f64>;

/// The loss in words and as a function.
pub type Named = (&'static str, fn(&DMatrix<f64>) -> f64);

/// The loss, the weights and h of one case.
pub type Inputs = (Named, DMatrix<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<MatrixGradient, Inputs, DMatrix<f64>> {
    Exercise {
        name: "matrix_gradient",
        page: "gradients/network_gradient.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::DIFFERENCED,
        cases,
        call: |matrix_gradient, ((_, loss), weights, h)| matrix_gradient(loss, weights, *h),
        show: |((words, _), weights, h)| {
            format!("loss = {words}, W = {}, h = {}", weights.show(), h.show())
        },
        solution: solution::matrix_gradient,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: MatrixGradient) -> Entry {
    Entry::new(exercise(), answer)
}

/// W⁽¹⁾ of the book's 2-2-2 network, then drawn matrices, most of them not square.
fn cases() -> Vec<Inputs> {
    let network: Named = ("½‖a − y‖² of the 2-2-2 network", network_loss);
    let layer: Named = (
        "half the squared length of σ(W x) with x = (1, 2, 3, …)",
        layer_loss,
    );
    let mut cases = vec![(network, dmatrix![0.5, -0.25; 0.75, 0.25], 1e-3)];
    let mut draw = Draw::new(97);
    for (rows, columns) in [(1, 1), (2, 3), (3, 2), (2, 2), (3, 1), (1, 3)] {
        cases.push((layer, draw.matrix(rows, columns), draw.between(0.02, 0.2)));
    }
    cases
}

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// The loss of the book's central example as a function of its first weights.
fn network_loss(first: &DMatrix<f64>) -> f64 {
    let second = dmatrix![0.5, 1.0; -0.5, 0.25];
    let hidden = (first * dvector![1.0, 0.5]).map(sigmoid);
    let outputs = (second * hidden).map(sigmoid);
    (outputs - dvector![1.0, 0.0]).norm_squared() / 2.0
}

fn layer_loss(weights: &DMatrix<f64>) -> f64 {
    let inputs = DVector::from_fn(weights.ncols(), |index, _| index as f64 + 1.0);
    (weights * inputs).map(sigmoid).norm_squared() / 2.0
}
