//! Cases and mistakes for two affine layers made one.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type CollapsedLayer =
    fn(&DMatrix<f64>, &DVector<f64>, &DMatrix<f64>, &DVector<f64>) -> (DMatrix<f64>, DVector<f64>);

/// W₁, b₁, W₂ and b₂ of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DMatrix<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<CollapsedLayer, Inputs, (DMatrix<f64>, DVector<f64>)> {
    Exercise {
        name: "collapsed_layer",
        page: "activations/collapse.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |collapsed_layer, (w1, b1, w2, b2)| collapsed_layer(w1, b1, w2, b2),
        show: |(w1, b1, w2, b2)| {
            let (w1, b1, w2, b2) = (w1.show(), b1.show(), w2.show(), b2.show());
            format!("w1 = {w1}, b1 = {b1}, w2 = {w2}, b2 = {b2}")
        },
        solution: solution::collapsed_layer,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: CollapsedLayer) -> Entry {
    Entry::new(exercise(), answer)
}

/// The two layers of the book (E-36), then drawn ones: square ones, on which a mistake of order has the right shape, and others.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(32);
    let book = (
        dmatrix![1.0, 2.0; 0.0, 1.0; -1.0, 1.0],
        dvector![1.0, -1.0, 0.5],
        dmatrix![2.0, 0.0, 1.0; 1.0, -1.0, 0.0],
        dvector![0.5, 2.0],
    );
    let mut cases = vec![book];
    for [inputs, hidden, outputs] in [[2, 2, 2], [3, 3, 3], [1, 4, 1], [3, 2, 3], [2, 3, 4]] {
        let first = (draw.matrix(hidden, inputs), draw.vector(hidden));
        let second = (draw.matrix(outputs, hidden), draw.vector(outputs));
        cases.push((first.0, first.1, second.0, second.1));
    }
    cases
}

const MISTAKES: &[Mistake<CollapsedLayer>] = &[
    Mistake {
        name: "order exchanged",
        says: "x meets w1 first, so w1 stands on the right: w2 * w1.",
        function: |w1, b1, w2, b2| (w1 * w2, w2 * b1 + b2),
    },
    Mistake {
        name: "first bias lost",
        says: "b1 doesn't vanish: it goes through the second layer and arrives as w2 * b1.",
        function: |w1, _, w2, b2| (w2 * w1, b2.clone()),
    },
    Mistake {
        name: "second bias lost",
        says: "b2 is added at the end, as it is.",
        function: |w1, b1, w2, _| (w2 * w1, w2 * b1),
    },
    Mistake {
        name: "biases just added",
        says: "b1 is part of what the second layer multiplies by w2: b = w2 * b1 + b2. In general b1 and b2 have different lengths.",
        function: |w1, b1, w2, b2| (w2 * w1, b1 + b2),
    },
    Mistake {
        name: "biases exchanged",
        says: "b1 goes through w2 and b2 is added afterwards; you have it the other way round.",
        function: |w1, b1, w2, b2| (w2 * w1, w2 * b2 + b1),
    },
    Mistake {
        name: "transposed",
        says: "W has a row for each output and a column for each input; yours is laid on its side.",
        function: |w1, b1, w2, b2| ((w2 * w1).transpose(), w2 * b1 + b2),
    },
];
