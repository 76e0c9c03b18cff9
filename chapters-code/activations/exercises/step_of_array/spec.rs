//! Cases and mistakes for the step of every entry.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type StepOfArray = fn(&DMatrix<f64>) -> DMatrix<f64>;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<StepOfArray, DMatrix<f64>, DMatrix<f64>> {
    Exercise {
        name: "step_of_array",
        page: "activations/step.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |step_of_array, sums| step_of_array(sums),
        show: |sums| format!("sums = {}", sums.show()),
        solution: solution::step_of_array,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: StepOfArray) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's array with its sum of 0, then drawn ones: quarters, so that more sums are exactly 0.
fn cases() -> Vec<DMatrix<f64>> {
    let mut draw = Draw::new(31);
    let mut cases = vec![dmatrix![-1.0, 0.0, 0.3; 2.0, -0.2, 0.001]];
    for (rows, columns) in [(1, 1), (2, 3), (3, 2), (4, 1), (1, 5), (3, 3)] {
        cases.push(DMatrix::from_fn(rows, columns, |_, _| draw.quarter()));
    }
    cases
}

fn step(s: f64) -> f64 {
    f64::from(u8::from(s > 0.0))
}

const MISTAKES: &[Mistake<StepOfArray>] = &[
    Mistake {
        name: "fires at 0",
        says: "at a sum of exactly 0 the unit stays silent: compare with > rather than >=. (In Rust, signum of 0 is 1.)",
        function: |sums| sums.map(|s| f64::from(u8::from(s >= 0.0))),
    },
    Mistake {
        name: "minus one for silent",
        says: "a silent unit answers 0 in this book; −1 belongs to the other coding.",
        function: |sums| sums.map(|s| if s > 0.0 { 1.0 } else { -1.0 }),
    },
    Mistake {
        name: "sides exchanged",
        says: "the unit fires for sums above 0, and yours fires below.",
        function: |sums| sums.map(|s| step(-s)),
    },
    Mistake {
        name: "sum let through",
        says: "above 0 the step answers 1, however large the sum is; letting the sum through is what ReLU does.",
        function: |sums| sums.map(|s| s.max(0.0)),
    },
    Mistake {
        name: "one answer for all",
        says: "each entry gets an answer of its own; you added them up before the step.",
        function: |sums| DMatrix::from_element(sums.nrows(), sums.ncols(), step(sums.sum())),
    },
    Mistake {
        name: "rows and columns exchanged",
        says: "the answer stands at the place of its sum: don't transpose.",
        function: |sums| sums.map(step).transpose(),
    },
];
