//! Cases for the backward pass of batch normalisation.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type BatchNormBackward = fn(&DMatrix<f64>, &DVector<f64>, f64, &DMatrix<f64>) -> DMatrix<f64>;

/// X, γ, ε and G of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, f64, DMatrix<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BatchNormBackward, Inputs, DMatrix<f64>> {
    Exercise {
        name: "batch_norm_backward",
        page: "batchnorm/input_gradient.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |batch_norm_backward, (x, gamma, epsilon, g)| {
            batch_norm_backward(x, gamma, *epsilon, g)
        },
        show: |(x, gamma, epsilon, g)| {
            let (x, gamma, g) = (x.show(), gamma.show(), g.show());
            format!("x = {x}, gamma = {gamma}, epsilon = {epsilon}, g = {g}")
        },
        solution: solution::batch_norm_backward,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BatchNormBackward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The batch of the book with its large and with the usual ε, then drawn batches.
///
/// A batch whose ∂L/∂γ is 0 is no case: on it the path over the variance is 0 as well, and could be dropped unseen.
/// Nor is a batch of two: without ε nothing but rounding comes back from it.
fn cases() -> Vec<Inputs> {
    let book = |epsilon| {
        let (x, g) = (dmatrix![0.0, 2.0, 4.0, 6.0], dmatrix![1.0, -1.0, 0.5, 0.25]);
        (x, dvector![2.0], epsilon, g)
    };
    let mut cases = vec![book(4.0), book(1e-5)];
    let mut draw = Draw::new(907);
    for (features, samples) in [(1, 3), (2, 4), (3, 4), (3, 3), (2, 5), (4, 6)] {
        let (x, gamma) = (draw.matrix(features, samples), draw.vector(features));
        let epsilon = draw.between(0.01, 0.5);
        cases.push((x, gamma, epsilon, draw.matrix(features, samples)));
    }
    cases
}
