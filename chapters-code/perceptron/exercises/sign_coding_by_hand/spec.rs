//! The mistakes that happen when the signs are computed by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type SignCodingByHand = fn() -> [[f64; 3]; 4];

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<SignCodingByHand, (), [[f64; 3]; 4]> {
    Exercise {
        name: "sign_coding_by_hand",
        page: "perceptron/two_layers.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |sign_coding_by_hand, ()| sign_coding_by_hand(),
        show: |()| "inputs (1, 1), (1, -1), (-1, 1), (-1, -1), asked for rows [h1, h2, z]".into(),
        solution: solution::sign_coding_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: SignCodingByHand) -> Entry {
    Entry::new(exercise(), answer)
}

/// The rows for the four inputs, if the middle two are alike.
const fn rows(first: [i8; 3], middle: [i8; 3], last: [i8; 3]) -> [[f64; 3]; 4] {
    let [first, middle, last] = [numbers(first), numbers(middle), numbers(last)];
    [first, middle, middle, last]
}

const fn numbers([first, second, third]: [i8; 3]) -> [f64; 3] {
    [first as f64, second as f64, third as f64]
}

const MISTAKES: &[Mistake<SignCodingByHand>] = &[
    Mistake {
        name: "0 in place of −1",
        says: "a silent unit answers −1 in this coding, never 0.",
        function: || rows([1, 1, 0], [1, 0, 1], [0, 0, 0]),
    },
    Mistake {
        name: "0/1 in the hidden layer",
        says: "the hidden units answer −1 when they are silent; with 0 the output never fires.",
        function: || rows([1, 1, -1], [1, 0, -1], [0, 0, -1]),
    },
    Mistake {
        name: "opposite output",
        says: "your last column is XNOR: at (1, 1) the output's sum is 1 − 1 − 1, which is below 0.",
        function: || rows([1, 1, 1], [1, -1, -1], [-1, -1, 1]),
    },
    Mistake {
        name: "order of the inputs",
        says: "the first row belongs to the inputs (1, 1), the last to (−1, −1).",
        function: || rows([-1, -1, -1], [1, -1, 1], [1, 1, -1]),
    },
    Mistake {
        name: "hidden units exchanged",
        says: "h1 has the bias +½ and fires for three of the four inputs; h2 has −1½ and fires for one.",
        function: || rows([1, 1, -1], [-1, 1, 1], [-1, -1, -1]),
    },
    Mistake {
        name: "hidden units without bias",
        says: "the hidden biases are missing: x₁ + x₂ is 0 in the middle rows, and they decide it there.",
        function: || rows([1, 1, -1], [-1, -1, -1], [-1, -1, -1]),
    },
    Mistake {
        name: "minus of the output weight lost",
        says: "the output's second weight is −1: its sum is h1 − h2 − 1.",
        function: || rows([1, 1, 1], [1, -1, -1], [-1, -1, -1]),
    },
    Mistake {
        name: "sums in place of signs",
        says: "these are the weighted sums; each unit answers with the sign alone.",
        function: || {
            [
                [2.5, 0.5, -1.0],
                [0.5, -1.5, 1.0],
                [0.5, -1.5, 1.0],
                [-1.5, -3.5, -1.0],
            ]
        },
    },
];
