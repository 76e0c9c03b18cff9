//! Cases and mistakes for a draw that is even in the logarithm.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type LogUniform = fn(f64, f64, f64) -> f64;

/// The ends and the share.
pub type Inputs = (f64, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<LogUniform, Inputs, f64> {
    Exercise {
        name: "log_uniform",
        page: "mnist/search.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |log_uniform, (from, to, p)| log_uniform(*from, *to, *p),
        show: |(from, to, p)| {
            let (from, to) = (from.show(), to.show());
            format!("from = {from}, to = {to}, p = {}", p.show())
        },
        solution: solution::log_uniform,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: LogUniform) -> Entry {
    Entry::new(exercise(), answer)
}

/// The range of the task with its middle and its ends, then drawn ranges and shares.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (0.001, 0.1, 0.5),
        (0.001, 0.1, 0.0),
        (0.001, 0.1, 1.0),
        (1e-6, 0.1, 0.3),
    ];
    let mut draw = Draw::new(215);
    for _ in 0..4 {
        let (from, to) = (draw.between(0.01, 1.0), draw.between(2.0, 20.0));
        cases.push((from, to, draw.between(0.0, 1.0)));
    }
    cases
}

const MISTAKES: &[Mistake<LogUniform>] = &[
    Mistake {
        name: "even in the number",
        says: "that is even in the number itself: nine tenths of such draws lie in the topmost decade. \
               Go the share p of the way between the *logarithms*.",
        function: |from, to, p| from + p * (to - from),
    },
    Mistake {
        name: "exponent rounded",
        says: "don't round the exponent: 10 to whole powers gives only a handful of numbers.",
        function: |from, to, p| {
            let exponent = from.log10() + p * (to.log10() - from.log10());
            10_f64.powf(exponent.round())
        },
    },
    Mistake {
        name: "natural logarithm, power of ten",
        says: "ln belongs to e, and log₁₀ to 10: mixed, the numbers leave the range.",
        function: |from, to, p| 10_f64.powf(from.ln() + p * (to.ln() - from.ln())),
    },
    Mistake {
        name: "logarithm to ten, power of e",
        says: "log₁₀ belongs to 10, and ln to e: mixed, the numbers leave the range.",
        function: |from, to, p| (from.log10() + p * (to.log10() - from.log10())).exp(),
    },
    Mistake {
        name: "logarithm returned",
        says: "that is the logarithm of the number; turn it back with the exponential function.",
        function: |from, to, p| from.ln() + p * (to.ln() - from.ln()),
    },
    Mistake {
        name: "ends exchanged",
        says: "p = 0 belongs to `from`, and p = 1 to `to`.",
        function: |from, to, p| to * (from / to).powf(p),
    },
    Mistake {
        name: "logarithm of the difference",
        says: "ln b − ln a is ln(b / a), and not ln(b − a).",
        function: |from, to, p| (from.ln() + p * (to - from).ln()).exp(),
    },
];
