//! Cases and mistakes for the output of a unit.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type UnitOutput = fn(&DVector<f64>, f64, &DVector<f64>) -> f64;

/// w, b and x of one case.
pub type Inputs = (DVector<f64>, f64, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<UnitOutput, Inputs, f64> {
    Exercise {
        name: "unit_output",
        page: "perceptron/unit.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |unit_output, (w, b, x)| unit_output(w, *b, x),
        show: |(w, b, x)| format!("w = {}, b = {}, x = {}", w.show(), b.show(), x.show()),
        solution: solution::unit_output,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: UnitOutput) -> Entry {
    Entry::new(exercise(), answer)
}

/// The AND unit on its four inputs, a weighted sum of exactly 0 and one barely above it, then drawn units.
fn cases() -> Vec<Inputs> {
    let mut cases: Vec<Inputs> = [[1.0, 1.0], [0.0, 0.0], [0.0, 1.0], [1.0, 0.0]]
        .map(|[first, second]| (dvector![1.0, 1.0], -1.5, dvector![first, second]))
        .into();
    cases.push((dvector![1.0, 1.0], -1.0, dvector![0.0, 1.0]));
    cases.push((dvector![1.0, 1.0], -0.9375, dvector![0.0, 1.0]));
    let mut draw = Draw::new(4);
    for length in [1, 2, 2, 3, 3, 4, 5, 6] {
        cases.push((draw.vector(length), draw.number(), draw.vector(length)));
    }
    cases
}

const MISTAKES: &[Mistake<UnitOutput>] = &[
    Mistake {
        name: "bias forgotten",
        says: "the bias b is never added to the weighted sum.",
        function: |w, _, x| f64::from(u8::from(w.dot(x) > 0.0)),
    },
    Mistake {
        name: "bias subtracted",
        says: "b is a bias, which is added; only a threshold θ = −b would be subtracted.",
        function: |w, b, x| f64::from(u8::from(w.dot(x) - b > 0.0)),
    },
    Mistake {
        name: "fires at 0",
        says: "at a weighted sum of exactly 0 the unit stays silent: compare with > rather than >=.",
        function: |w, b, x| f64::from(u8::from(w.dot(x) + b >= 0.0)),
    },
    Mistake {
        name: "no threshold",
        says: "this is the weighted sum itself; the unit answers only 0 or 1.",
        function: |w, b, x| w.dot(x) + b,
    },
    Mistake {
        name: "−1 instead of 0",
        says: "a silent unit answers 0 here; −1 belongs to the ±1 coding.",
        function: |w, b, x| if w.dot(x) + b > 0.0 { 1.0 } else { -1.0 },
    },
    Mistake {
        name: "fires when it should be silent",
        says: "0 and 1 are exchanged: the unit fires if the weighted sum is positive.",
        function: |w, b, x| f64::from(u8::from(w.dot(x) + b <= 0.0)),
    },
];
