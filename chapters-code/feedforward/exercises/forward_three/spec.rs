//! Cases and mistakes for a forward pass through three layers.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// Weights and biases of each layer.
type Layers = [(DMatrix<f64>, DVector<f64>); 3];

/// What an answer to this exercise looks like.
pub type ForwardThree = fn(&Layers, &DVector<f64>) -> DVector<f64>;

/// The layers and x of one case.
pub type Inputs = (Layers, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ForwardThree, Inputs, DVector<f64>> {
    Exercise {
        name: "forward_three",
        page: "feedforward/three_layers.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |forward_three, (layers, x)| forward_three(layers, x),
        show: |(layers, x)| format!("layers = {}, x = {}", layers.show(), x.show()),
        solution: solution::forward_three,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ForwardThree) -> Entry {
    Entry::new(exercise(), answer)
}

/// The page's 2-3-2-2 network, then drawn networks, some of them with equal layers.
fn cases() -> Vec<Inputs> {
    let book = [
        (
            dmatrix![0.2, 0.1; -0.4, 0.3; 0.6, -0.5],
            dvector![0.1, -0.1, 0.2],
        ),
        (
            dmatrix![0.5, 0.2, -0.6; -0.3, 0.4, 0.1],
            dvector![0.05, -0.05],
        ),
        (dmatrix![0.7, -0.5; -0.2, 0.3], dvector![0.1, 0.2]),
    ];
    let mut cases = vec![(book, dvector![0.5, -1.0])];
    let mut draw = Draw::new(24);
    for sizes in [[2, 2, 2, 2], [3, 4, 2, 1], [1, 3, 3, 2], [3, 3, 3, 3]] {
        let layers = [0, 1, 2].map(|number| {
            let (inputs, units) = (sizes[number], sizes[number + 1]);
            (draw.matrix(units, inputs), draw.vector(units))
        });
        cases.push((layers, draw.vector(sizes[0])));
    }
    cases
}
