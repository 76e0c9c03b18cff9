//! Cases and mistakes for ELU.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use solution::elu_and_slope as solved;

/// What an answer to this exercise looks like.
pub type EluAndSlope = fn(f64, f64) -> (f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<EluAndSlope, (f64, f64), (f64, f64)> {
    Exercise {
        name: "elu_and_slope",
        page: "activations/leaky_elu.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |elu_and_slope, (x, alpha)| elu_and_slope(*x, *alpha),
        show: |(x, alpha)| format!("x = {}, alpha = {}", x.show(), alpha.show()),
        solution: solved,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: EluAndSlope) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's values (E-38) and both sides of 0, then drawn ones.
fn cases() -> Vec<(f64, f64)> {
    let mut draw = Draw::new(35);
    let mut cases = vec![
        (-1.0, 1.0),
        (-2.0, 1.0),
        (-1.0, 0.5),
        (0.0, 0.5),
        (3.0, 2.0),
    ];
    for _ in 0..4 {
        cases.push((draw.between(-4.0, -0.1), draw.between(0.2, 2.0)));
        cases.push((draw.between(0.1, 4.0), draw.between(0.2, 2.0)));
    }
    cases
}

const MISTAKES: &[Mistake<EluAndSlope>] = &[
    Mistake {
        name: "alpha forgotten",
        says: "the left branch is multiplied by α, its value and its slope.",
        function: |x, _| solved(x, 1.0),
    },
    Mistake {
        name: "alpha forgotten in the slope",
        says: "the constant factor α stays when you differentiate: α e^x.",
        function: |x, alpha| (solved(x, alpha).0, solved(x, 1.0).1),
    },
    Mistake {
        name: "minus one forgotten",
        says: "without the −1 the value at 0 would jump from α to 0: the left branch is α (e^x − 1).",
        function: |x, alpha| match solved(x, alpha) {
            (value, slope) if x > 0.0 => (value, slope),
            (_, slope) => (slope, slope),
        },
    },
    Mistake {
        name: "minus one in the slope",
        says: "the −1 is a constant and has no slope: what is left of α (e^x − 1) is α e^x.",
        function: |x, alpha| match solved(x, alpha) {
            (value, slope) if x > 0.0 => (value, slope),
            (value, _) => (value, value),
        },
    },
    Mistake {
        name: "power rule",
        says: "e^x is not a power of x: its slope is e^x itself, not x e^(x−1).",
        function: |x, alpha| match solved(x, alpha) {
            (value, slope) if x > 0.0 => (value, slope),
            (value, _) => (value, alpha * x * (x - 1.0).exp()),
        },
    },
    Mistake {
        name: "slope from the right at 0",
        says: "at 0 the task asks for the slope from the left, α: only x > 0 has the slope 1.",
        function: |x, alpha| {
            let (value, slope) = solved(x, alpha);
            (value, if x >= 0.0 { 1.0 } else { slope })
        },
    },
    Mistake {
        name: "alpha on both sides",
        says: "α belongs to the left branch alone; for x > 0 ELU is x itself.",
        function: |x, alpha| {
            let (value, slope) = solved(x, 1.0);
            (alpha * value, alpha * slope)
        },
    },
    Mistake {
        name: "sign of the exponent",
        says: "the exponent is x, not −x: far on the left e^x dies out, and ELU tends to −α.",
        function: |x, alpha| match solved(x, alpha) {
            (value, slope) if x > 0.0 => (value, slope),
            _ => (alpha * ((-x).exp() - 1.0), -alpha * (-x).exp()),
        },
    },
];
