//! Cases and mistakes for He's deviation.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type HeStd = fn((usize, usize), f64) -> f64;

/// The rows and the columns of the weights, and the slope.
pub type Inputs = ((usize, usize), f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<HeStd, Inputs, f64> {
    Exercise {
        name: "he_std",
        page: "initialisation/he.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |he_std, (shape, alpha)| he_std(*shape, *alpha),
        show: |((rows, columns), alpha)| {
            let alpha = alpha.show();
            format!("weights of {rows} rows and {columns} columns, alpha = {alpha}")
        },
        solution: solution::he_std,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: HeStd) -> Entry {
    Entry::new(exercise(), answer)
}

/// The layer of 50 inputs and 100 units of the book, then drawn ones; a slope of 1 makes the unit a straight line.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(2015);
    let mut cases = vec![((100, 50), 0.0), ((10, 50), 0.1), ((20, 30), 1.0)];
    for _ in 0..5 {
        let shape = (1 + draw.index(500), 1 + draw.index(500));
        cases.push((shape, draw.between(0.0, 1.0)));
    }
    cases
}

const MISTAKES: &[Mistake<HeStd>] = &[
    Mistake {
        name: "slope forgotten",
        says: "that is the formula for ReLU; a leaky ReLU lets α² of the negative half through, so divide by 1 + α².",
        function: |(_, columns), _| (2.0 / columns as f64).sqrt(),
    },
    Mistake {
        name: "rows counted",
        says: "n is the number of inputs, the columns of the weights; a unit adds up one product for each of them.",
        function: |(rows, _), alpha| (2.0 / ((1.0 + alpha * alpha) * rows as f64)).sqrt(),
    },
    Mistake {
        name: "both sides counted",
        says: "n + m belongs to Xavier's form B; He's formula has the inputs alone.",
        function: |(rows, columns), alpha| {
            (4.0 / ((1.0 + alpha * alpha) * (rows + columns) as f64)).sqrt()
        },
    },
    Mistake {
        name: "root forgotten",
        says: "that is the variance; random numbers are multiplied by its root.",
        function: |(_, columns), alpha| 2.0 / ((1.0 + alpha * alpha) * columns as f64),
    },
    Mistake {
        name: "Xavier's formula",
        says: "1/n makes up for nothing: half of the mean square is lost in every layer; the 2 gives it back.",
        function: |(_, columns), alpha| (1.0 / ((1.0 + alpha * alpha) * columns as f64)).sqrt(),
    },
    Mistake {
        name: "slope not squared",
        says: "the mean square is multiplied by α², since squares are averaged: divide by 1 + α².",
        function: |(_, columns), alpha| (2.0 / ((1.0 + alpha) * columns as f64)).sqrt(),
    },
    Mistake {
        name: "multiplied by what gets through",
        says: "the more gets through, the smaller the weights have to be: divide by 1 + α².",
        function: |(_, columns), alpha| (2.0 * (1.0 + alpha * alpha) / columns as f64).sqrt(),
    },
];
