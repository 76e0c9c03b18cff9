//! Cases and mistakes for the bound of Xavier's uniform draw.

#[path = "solution.rs"]
mod solution;

use grading::{Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type XavierBound = fn((usize, usize)) -> (f64, f64);

/// The rows and the columns of the weights.
pub type Inputs = (usize, usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<XavierBound, Inputs, (f64, f64)> {
    Exercise {
        name: "xavier_bound",
        page: "initialisation/xavier.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |xavier_bound, shape| xavier_bound(*shape),
        show: |(rows, columns)| format!("weights of {rows} rows and {columns} columns"),
        solution: solution::xavier_bound,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: XavierBound) -> Entry {
    Entry::new(exercise(), answer)
}

/// The layer of 100 inputs and 50 units of the book and the same layer turned round, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(6);
    let mut cases = vec![(50, 100), (100, 50), (100, 100)];
    for _ in 0..5 {
        cases.push((1 + draw.index(800), 1 + draw.index(800)));
    }
    cases
}

/// The sum of both sides of the weights.
fn sides((rows, columns): Inputs) -> f64 {
    (rows + columns) as f64
}

fn deviation(shape: Inputs) -> f64 {
    (2.0 / sides(shape)).sqrt()
}

const MISTAKES: &[Mistake<XavierBound>] = &[
    Mistake {
        name: "variance instead of deviation",
        says: "2/(n + m) is the variance; the standard deviation is its root.",
        function: |shape| (2.0 / sides(shape), (6.0 / sides(shape)).sqrt()),
    },
    Mistake {
        name: "bound is the deviation",
        says: "numbers between −r and r lie nearer to 0 than r: their deviation is r/√3, so the bound is larger than the deviation.",
        function: |shape| (deviation(shape), deviation(shape)),
    },
    Mistake {
        name: "divided by the root of 3",
        says: "r/√3 is the deviation, so the bound is √3 times the deviation, not the deviation divided by √3.",
        function: |shape| (deviation(shape), deviation(shape) / 3.0_f64.sqrt()),
    },
    Mistake {
        name: "3 without a root",
        says: "r² is three times the variance, so r is √3 times the deviation.",
        function: |shape| (deviation(shape), 3.0 * deviation(shape)),
    },
    Mistake {
        name: "whole width",
        says: "√12 times the deviation is the width of the interval, from −r to r; the bound is half of it.",
        function: |shape| (deviation(shape), 12.0_f64.sqrt() * deviation(shape)),
    },
    Mistake {
        name: "form A by columns",
        says: "that is form A, 1/n; form B has 2/(n + m) for the variance.",
        function: |(_, columns)| {
            let variance = 1.0 / columns as f64;
            (variance.sqrt(), (3.0 * variance).sqrt())
        },
    },
    Mistake {
        name: "form A by rows",
        says: "that is 1/m, which keeps the gradient alone; form B has 2/(n + m) for the variance.",
        function: |(rows, _)| {
            let variance = 1.0 / rows as f64;
            (variance.sqrt(), (3.0 * variance).sqrt())
        },
    },
    Mistake {
        name: "2 forgotten",
        says: "the variance is one over the mean of n and m, which is 2/(n + m), not 1/(n + m).",
        function: |shape| ((1.0 / sides(shape)).sqrt(), (3.0 / sides(shape)).sqrt()),
    },
];
