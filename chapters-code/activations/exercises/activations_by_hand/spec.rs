//! The mistakes that happen when six activations are computed by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type ActivationsByHand = fn() -> [f64; 6];

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<ActivationsByHand, (), [f64; 6]> {
    Exercise {
        name: "activations_by_hand",
        page: "activations/compare.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(4),
        cases: || vec![()],
        call: |activations_by_hand, ()| activations_by_hand(),
        show: |()| "x = -0.7, asked for [step, sigmoid, tanh, ReLU, leaky ReLU, ELU]".into(),
        solution: solution::activations_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ActivationsByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const X: f64 = -0.7;

/// The right values but for one.
fn with(index: usize, value: f64) -> [f64; 6] {
    let mut values = solution::activations_by_hand();
    values[index] = value;
    values
}

const MISTAKES: &[Mistake<ActivationsByHand>] = &[
    Mistake {
        name: "step of minus one",
        says: "the first value: a silent unit answers 0 in this book, not −1.",
        function: || with(0, -1.0),
    },
    Mistake {
        name: "a minus lost in the sigmoid",
        says: "the second value: −x is +0.7, so the denominator is 1 + e^0.7; below 0 the sigmoid is less than a half.",
        function: || with(1, 1.0 / (1.0 + X.exp())),
    },
    Mistake {
        name: "tanh from the sigmoid at x",
        says: "the third value: tanh x is 2σ(2x) − 1, with 2x inside; you used σ(x).",
        function: || with(2, 2.0 / (1.0 + (-X).exp()) - 1.0),
    },
    Mistake {
        name: "sign of tanh lost",
        says: "the third value: tanh has the sign of x.",
        function: || with(2, -X.tanh()),
    },
    Mistake {
        name: "ReLU lets it through",
        says: "the fourth value: the larger of 0 and −0.7 is 0.",
        function: || with(3, X),
    },
    Mistake {
        name: "leaky slope of 0.01",
        says: "the fifth value: this task has the slope 0.1; the other usual value is 0.01.",
        function: || with(4, 0.01 * X),
    },
    Mistake {
        name: "the smaller one",
        says: "the fifth value: of −0.07 and −0.7 the larger is −0.07, which is nearer to 0.",
        function: || with(4, X),
    },
    Mistake {
        name: "ELU without its minus one",
        says: "the sixth value: e^x − 1 is negative here; you stopped at e^x.",
        function: || with(5, X.exp()),
    },
    Mistake {
        name: "ELU with −x in the exponent",
        says: "the sixth value: the exponent is x itself, so e^(−0.7), which is less than 1.",
        function: || with(5, (-X).exp() - 1.0),
    },
];
