//! Cases and mistakes for one layer.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type DenseForward = fn(&DMatrix<f64>, &DVector<f64>, &DVector<f64>) -> DVector<f64>;

/// W, b and a of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<DenseForward, Inputs, DVector<f64>> {
    Exercise {
        name: "dense_forward",
        page: "feedforward/layer.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |dense_forward, (w, b, a)| dense_forward(w, b, a),
        show: |(w, b, a)| format!("w = {}, b = {}, a = {}", w.show(), b.show(), a.show()),
        solution: solution::dense_forward,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DenseForward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first layer of the book's example, without and with a bias, then drawn layers of other shapes.
fn cases() -> Vec<Inputs> {
    let (w, a) = (dmatrix![0.5, -0.25; 0.75, 0.25], dvector![1.0, 0.5]);
    let mut cases = vec![
        (w.clone(), dvector![0.0, 0.0], a.clone()),
        (w, dvector![1.0, -0.5], a),
    ];
    let mut draw = Draw::new(22);
    for (units, inputs) in [(1, 1), (3, 2), (2, 3), (3, 3), (1, 4), (4, 1)] {
        let (w, b) = (draw.matrix(units, inputs), draw.vector(units));
        cases.push((w, b, draw.vector(inputs)));
    }
    cases
}

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

const MISTAKES: &[Mistake<DenseForward>] = &[
    Mistake {
        name: "transposed weights",
        says: "each row of w is one unit already: multiply w itself by a, without a transpose.",
        function: |w, b, a| (w.transpose() * a + b).map(sigmoid),
    },
    Mistake {
        name: "bias forgotten",
        says: "each unit adds its own bias to its sum: z = w a + b.",
        function: |w, _, a| (w * a).map(sigmoid),
    },
    Mistake {
        name: "bias subtracted",
        says: "the bias is added; it is a threshold that would be subtracted.",
        function: |w, b, a| (w * a - b).map(sigmoid),
    },
    Mistake {
        name: "activation forgotten",
        says: "these are the sums z; the layer answers with their sigmoids.",
        function: |w, b, a| w * a + b,
    },
    Mistake {
        name: "bias after the activation",
        says: "the bias belongs to the sum, so it is added before the sigmoid is applied.",
        function: |w, b, a| (w * a).map(sigmoid) + b,
    },
    Mistake {
        name: "activation of the inputs",
        says: "the inputs are the outputs of the layer before, as they are; the sigmoid comes after this layer's sum.",
        function: |w, b, a| w * a.map(sigmoid) + b,
    },
    Mistake {
        name: "sign in the exponent",
        says: "the sigmoid has e to the power of −z; with e to the power of z it falls instead of rising.",
        function: |w, b, a| (w * a + b).map(|z| sigmoid(-z)),
    },
];
