//! Cases for the forward pass of batch normalisation.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type BatchNormForward = fn(&DMatrix<f64>, &DVector<f64>, &DVector<f64>, f64) -> DMatrix<f64>;

/// X, γ, β and ε of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BatchNormForward, Inputs, DMatrix<f64>> {
    Exercise {
        name: "batch_norm_forward",
        page: "batchnorm/forward.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |batch_norm_forward, (x, gamma, beta, epsilon)| {
            batch_norm_forward(x, gamma, beta, *epsilon)
        },
        show: |(x, gamma, beta, epsilon)| {
            let (x, gamma, beta) = (x.show(), gamma.show(), beta.show());
            format!("x = {x}, gamma = {gamma}, beta = {beta}, epsilon = {epsilon}")
        },
        solution: solution::batch_norm_forward,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BatchNormForward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The batch of the book with its large and with the usual ε, drawn batches, and a feature that never varies.
fn cases() -> Vec<Inputs> {
    let book = |epsilon| {
        let x = dmatrix![0.0, 2.0, 4.0, 6.0];
        (x, dvector![2.0], dvector![0.5], epsilon)
    };
    let mut cases = vec![book(4.0), book(1e-5)];
    let mut draw = Draw::new(901);
    for (features, samples) in [(2, 3), (3, 2), (3, 3), (2, 5), (4, 6)] {
        let (x, gamma) = (draw.matrix(features, samples), draw.vector(features));
        cases.push((x, gamma, draw.vector(features), draw.between(0.01, 0.5)));
    }
    let constant = dmatrix![3.0, 3.0, 3.0; 1.0, 0.0, -4.0];
    cases.push((constant, dvector![2.0, -1.0], dvector![0.25, 1.5], 0.01));
    cases
}
