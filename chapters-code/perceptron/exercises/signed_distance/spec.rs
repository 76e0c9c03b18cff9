//! Cases and mistakes for the signed distance.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type SignedDistance = fn(&DVector<f64>, f64, &DVector<f64>) -> f64;

/// w, b and x of one case.
pub type Inputs = (DVector<f64>, f64, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<SignedDistance, Inputs, f64> {
    Exercise {
        name: "signed_distance",
        page: "perceptron/signed_distance.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |signed_distance, (w, b, x)| signed_distance(w, *b, x),
        show: |(w, b, x)| format!("w = {}, b = {}, x = {}", w.show(), b.show(), x.show()),
        solution: solution::signed_distance,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: SignedDistance) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's line with its point and with the origin, the AND unit at (0, 0), then drawn lines.
fn cases() -> Vec<Inputs> {
    let line = dvector![3.0, 4.0];
    let mut cases = vec![
        (line.clone(), -5.0, dvector![3.0, 4.0]),
        (line, -5.0, dvector![0.0, 0.0]),
        (dvector![1.0, 1.0], -1.5, dvector![0.0, 0.0]),
    ];
    let mut draw = Draw::new(5);
    for length in [1, 2, 2, 3, 4, 5] {
        cases.push((draw.vector(length), draw.number(), draw.vector(length)));
    }
    cases
}

const MISTAKES: &[Mistake<SignedDistance>] = &[
    Mistake {
        name: "not divided",
        says: "this is g; a distance is g divided by the norm of w.",
        function: |w, b, x| w.dot(x) + b,
    },
    Mistake {
        name: "sign lost",
        says: "the distance is signed: negative on the side that w points away from.",
        function: |w, b, x| (w.dot(x) + b).abs() / w.norm(),
    },
    Mistake {
        name: "divided by the squared norm",
        says: "‖w‖² is one factor ‖w‖ too many: divide by .norm().",
        function: |w, b, x| (w.dot(x) + b) / w.norm_squared(),
    },
    Mistake {
        name: "bias forgotten",
        says: "the bias b is missing from g; without it the line runs through the origin.",
        function: |w, _, x| w.dot(x) / w.norm(),
    },
    Mistake {
        name: "bias not divided",
        says: "the whole of g is divided by the norm, bias included: mind the brackets.",
        function: |w, b, x| w.dot(x) / w.norm() + b,
    },
    Mistake {
        name: "bias subtracted",
        says: "the bias is added: g = w·x + b.",
        function: |w, b, x| (w.dot(x) - b) / w.norm(),
    },
    Mistake {
        name: "divided by the norm of x",
        says: "the distance is measured along w, so divide by the norm of w.",
        function: |w, b, x| (w.dot(x) + b) / x.norm(),
    },
];
