//! Cases for one step of a network with two layers.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type GradientStep = fn(
    &DMatrix<f64>,
    &DMatrix<f64>,
    &DVector<f64>,
    &DVector<f64>,
    f64,
) -> (DMatrix<f64>, DMatrix<f64>);

/// W⁽¹⁾, W⁽²⁾, x, y and η of one case.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>, DVector<f64>, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<GradientStep, Inputs, (DMatrix<f64>, DMatrix<f64>)> {
    Exercise {
        name: "gradient_step",
        page: "backprop/all_weights.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |gradient_step, (w_1, w_2, x, y, eta)| gradient_step(w_1, w_2, x, y, *eta),
        show: |(w_1, w_2, x, y, eta)| {
            let (w_1, w_2) = (w_1.show(), w_2.show());
            let (x, y, eta) = (x.show(), y.show(), eta.show());
            format!("w_1 = {w_1}, w_2 = {w_2}, x = {x}, y = {y}, eta = {eta}")
        },
        solution: solution::gradient_step,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: GradientStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The network of the book with both of its learning rates, then drawn ones of all shapes.
fn cases() -> Vec<Inputs> {
    let book = |eta| {
        let (w_1, w_2) = (
            dmatrix![0.5, -0.25; 0.75, 0.25],
            dmatrix![0.5, 1.0; -0.5, 0.25],
        );
        (w_1, w_2, dvector![1.0, 0.5], dvector![1.0, 0.0], eta)
    };
    let mut cases = vec![book(1.0), book(0.1)];
    let mut draw = Draw::new(57);
    for (inputs, hidden, outputs) in [(1, 1, 1), (2, 3, 2), (3, 2, 4), (4, 3, 3)] {
        let (w_1, w_2) = (draw.matrix(hidden, inputs), draw.matrix(outputs, hidden));
        let y = DVector::from_fn(outputs, |_, _| draw.label());
        cases.push((w_1, w_2, draw.vector(inputs), y, draw.between(0.2, 3.0)));
    }
    cases
}
