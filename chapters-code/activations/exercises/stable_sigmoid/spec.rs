//! Cases and mistakes for the sigmoid in two branches.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type StableSigmoid = fn(f64) -> (f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<StableSigmoid, f64, (f64, f64)> {
    Exercise {
        name: "stable_sigmoid",
        page: "activations/stable_sigmoid.html",
        hints: include_str!("hints.md"),
        // The point is what becomes of tiny numbers: an absolute tolerance would take 0 for them.
        tolerance: Tolerance {
            absolute: 0.0,
            ..Tolerance::COMPUTED
        },
        cases,
        call: |stable_sigmoid, x| stable_sigmoid(*x),
        show: |x| format!("x = {}", x.show()),
        solution: solution::stable_sigmoid,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: StableSigmoid) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's ±800, where e^|x| overflows; ±720, where σ is tiny but not 0; ±40, where 1 − σ is rounded to 0; then drawn ones.
fn cases() -> Vec<f64> {
    let mut draw = Draw::new(33);
    let mut cases = vec![800.0, -800.0, 0.0, -720.0, 720.0, 40.0, -40.0];
    cases.extend([1.0, 5.0, 20.0].map(|reach| draw.between(-reach, 0.0)));
    cases.extend([1.0, 5.0, 20.0].map(|reach| draw.between(0.0, reach)));
    cases
}

fn right(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn left(x: f64) -> f64 {
    x.exp() / (1.0 + x.exp())
}

const MISTAKES: &[Mistake<StableSigmoid>] = &[
    Mistake {
        name: "one formula, the printed one",
        says: "for very negative x, e^(−x) is infinite and σ becomes 0 too early: use the other formula for x < 0.",
        function: |x| (right(x), right(x) * right(-x)),
    },
    Mistake {
        name: "one formula, the other one",
        says: "for large x, e^x is infinite and ∞/∞ is not a number: use 1/(1 + e^(−x)) for x ≥ 0.",
        function: |x| (left(x), left(x) * left(-x)),
    },
    Mistake {
        name: "branches exchanged",
        says: "both formulas are there, but each on the side where its exponential overflows: the exponents must not be positive.",
        function: |x| {
            let sigma = |x: f64| if x >= 0.0 { left(x) } else { right(x) };
            (sigma(x), sigma(x) * sigma(-x))
        },
    },
    Mistake {
        name: "slope by a subtraction",
        says: "from x = 37 on σ(x) is rounded to 1 and 1 − σ(x) to 0; write σ(−x) in its place, which is small but not 0.",
        function: |x| {
            let (sigma, _) = solution::stable_sigmoid(x);
            (sigma, sigma * (1.0 - sigma))
        },
    },
    Mistake {
        name: "both as on paper",
        says: "on paper both lines are right; a computer needs two branches for the value, and σ(−x) in place of 1 − σ(x) for the slope.",
        function: |x| (right(x), right(x) * (1.0 - right(x))),
    },
    Mistake {
        name: "x cut off",
        says: "cutting x off at some large number avoids infinity, but the answers beyond it are wrong: σ(−720) is smaller than σ(−500).",
        function: |x| solution::stable_sigmoid(x.clamp(-500.0, 500.0)),
    },
    Mistake {
        name: "mirrored",
        says: "σ grows with x: the exponent in 1/(1 + e^(−x)) has a minus.",
        function: |x| solution::stable_sigmoid(-x),
    },
    Mistake {
        name: "slope only one factor",
        says: "the slope is a product of two values, σ(x) and σ(−x); you returned σ(−x) alone.",
        function: |x| {
            (
                solution::stable_sigmoid(x).0,
                solution::stable_sigmoid(-x).0,
            )
        },
    },
];
