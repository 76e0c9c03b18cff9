//! Cases and mistakes for the spread of a layer's outputs.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type LayerSpread = fn(&DMatrix<f64>, &DMatrix<f64>) -> (f64, f64);

/// W and X of one case.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<LayerSpread, Inputs, (f64, f64)> {
    Exercise {
        name: "layer_spread",
        page: "initialisation/too_large_too_small.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |layer_spread, (w, x)| layer_spread(w, x),
        show: |(w, x)| format!("w = {}, x = {}", w.show(), x.show()),
        solution: solution::layer_spread,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: LayerSpread) -> Entry {
    Entry::new(exercise(), answer)
}

/// The equal weights of the book with the four inputs of its gates, then drawn layers, small and large weights in turn.
fn cases() -> Vec<Inputs> {
    let inputs = dmatrix![0.0, 0.0, 1.0, 1.0; 0.0, 1.0, 0.0, 1.0];
    let mut cases = vec![(DMatrix::from_element(2, 2, 0.5), inputs)];
    let mut draw = Draw::new(1000);
    for (outputs, inputs, samples, size) in [(2, 3, 4, 0.1), (3, 3, 3, 1.0), (4, 2, 3, 2.0)] {
        let w = draw.matrix(outputs, inputs) * size;
        cases.push((w, draw.matrix(inputs, samples)));
    }
    cases
}
