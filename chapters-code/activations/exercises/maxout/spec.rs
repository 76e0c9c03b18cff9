//! Cases for maxout.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type Maxout = fn(&DMatrix<f64>, &DVector<f64>, &DVector<f64>) -> (f64, DVector<f64>);

/// The weights, one row a piece, the biases and the inputs.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<Maxout, Inputs, (f64, DVector<f64>)> {
    Exercise {
        name: "maxout",
        page: "activations/maxout.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |maxout, (weights, biases, x)| maxout(weights, biases, x),
        show: |(weights, biases, x)| {
            let (weights, biases, x) = (weights.show(), biases.show(), x.show());
            format!("weights = {weights}, biases = {biases}, x = {x}")
        },
        solution: solution::maxout,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: Maxout) -> Entry {
    Entry::new(exercise(), answer)
}

/// The two pieces of the book (E-39), |x| at its kink, two negative pieces, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(36);
    let book = (
        dmatrix![1.0, -1.0; -0.5, 2.0],
        dvector![0.5, -1.0],
        dvector![2.0, 1.0],
    );
    let kink = (dmatrix![-1.0; 1.0], dvector![0.0, 0.0], dvector![0.0]);
    let negative = (dmatrix![1.0; 2.0], dvector![-1.0, -2.0], dvector![-1.0]);
    let mut cases = vec![book, kink, negative];
    for (pieces, length) in [(2, 1), (2, 2), (3, 2), (3, 3), (4, 2), (5, 3)] {
        let (weights, biases) = (draw.matrix(pieces, length), draw.vector(pieces));
        cases.push((weights, biases, draw.vector(length)));
    }
    cases
}
