//! The mistakes that happen when the gradients of two equal units are compared.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "equal_gradients",
        page: "initialisation/equal_weights.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: x, y, c, u_1, u_2 real
            indices: k in 1..2
            define: \sigma(s) = \frac{1}{1 + e^{-s}}
              w_k = c
              z_k = w_k x
              a_k = \sigma(z_k)
              o = u_1 a_1 + u_2 a_2
              J = \frac{1}{2} (o - y)^2
        ",
        left: "D",
        given: r"\frac{\partial J}{\partial w_1} - \frac{\partial J}{\partial w_2}",
        goal: GOAL,
        least_lines: 3,
        solution: include_str!("solution.md"),
        mistakes: MISTAKES,
    }
}

/// The exercise with the answer in the folder of this chapter's crate.
#[must_use]
pub fn entry(chapter: &str) -> Entry {
    Entry::derivation(exercise(), chapter)
}

const GOAL: &str = r"(u_1 - u_2) (o - y) a_1 (1 - a_1) x";
const MULTIPLIED: &str = r"(o - y) u_1 a_1 (1 - a_1) x - (o - y) u_2 a_2 (1 - a_2) x";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "same weight for both outputs",
        says: "only the first weights are equal; on the way back unit 1 passes u₁ and unit 2 passes u₂, so the difference isn't 0.",
        lines: &[r"(o - y) u_1 a_1 (1 - a_1) x - (o - y) u_1 a_2 (1 - a_2) x"],
    },
    MistakenLines {
        name: "slope of the sigmoid forgotten",
        says: "between a and z there is one more factor, the sigmoid's slope a (1 − a).",
        lines: &[r"(o - y) u_1 x - (o - y) u_2 x"],
    },
    MistakenLines {
        name: "input forgotten",
        says: "∂z₁/∂w₁ is the input x, not 1.",
        lines: &[r"(o - y) u_1 a_1 (1 - a_1) - (o - y) u_2 a_2 (1 - a_2)"],
    },
    MistakenLines {
        name: "weight instead of input",
        says: "z₁ is w₁ x: its derivative by w₁ is x, and c is its derivative by x.",
        lines: &[r"(o - y) u_1 a_1 (1 - a_1) c - (o - y) u_2 a_2 (1 - a_2) c"],
    },
    MistakenLines {
        name: "error turned round",
        says: "the derivative of ½(o − y)² by o is o − y, output minus label.",
        lines: &[r"(y - o) u_1 a_1 (1 - a_1) x - (y - o) u_2 a_2 (1 - a_2) x"],
    },
    MistakenLines {
        name: "factor 2 kept",
        says: "the 2 of the square and the ½ of the loss cancel.",
        lines: &[r"2 (o - y) u_1 a_1 (1 - a_1) x - 2 (o - y) u_2 a_2 (1 - a_2) x"],
    },
    MistakenLines {
        name: "added instead of compared",
        says: "D is a difference: the minus between the two units stays when you take out what they share.",
        lines: &[MULTIPLIED, r"(u_1 + u_2) (o - y) a_1 (1 - a_1) x"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the chain rule for both units, and its factors, before you take anything out.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED, MULTIPLIED],
    },
];
