//! The mistakes that happen when the mean square after a leaky ReLU is derived.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "relu_halves",
        page: "initialisation/he.html",
        hints: include_str!("hints.md"),
        symbols: r"
            indices: i in 1..3
            symbols: z_i real; \alpha in (0, 1)
            define: \varphi(s) = \max(0, s) + \alpha \min(0, s)
              q = \mathbb{E}_i(z_i^2)
        ",
        left: "r",
        given: r"\mathbb{E}_i \left( \frac{\varphi(z_i)^2 + \varphi(-z_i)^2}{2} \right)",
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

const GOAL: &str = r"\frac{1 + \alpha^2}{2} q";
const SQUARES: &str = r"\mathbb{E}_i \left( \frac{z_i^2 + \alpha^2 z_i^2}{2} \right)";
const TAKEN_OUT: &str = r"\frac{1 + \alpha^2}{2} \mathbb{E}_i(z_i^2)";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "slope not squared",
        says: "the negative one becomes α z, and its square is α² z².",
        lines: &[r"\mathbb{E}_i \left( \frac{z_i^2 + \alpha z_i^2}{2} \right)"],
    },
    MistakenLines {
        name: "slope forgotten",
        says: "that is plain ReLU; the leaky one lets α² of the other half through.",
        lines: &[r"\mathbb{E}_i \left( \frac{z_i^2}{2} \right)"],
    },
    MistakenLines {
        name: "half forgotten",
        says: "each pair has two members: the sum of their squares is divided by 2.",
        lines: &[SQUARES, r"(1 + \alpha^2) \mathbb{E}_i(z_i^2)"],
    },
    MistakenLines {
        name: "minus before the slope",
        says: "the negative side is squared too, so its part is added: a square has no minus.",
        lines: &[r"\mathbb{E}_i \left( \frac{z_i^2 - \alpha^2 z_i^2}{2} \right)"],
    },
    MistakenLines {
        name: "square of a sum",
        says: "the two squares belong to two different sums, z and −z: each is squared by itself, 1 + α², not (1 + α)².",
        lines: &[r"\mathbb{E}_i \left( \frac{(z_i + \alpha z_i)^2}{2} \right)"],
    },
    MistakenLines {
        name: "both pass",
        says: "only the positive one of the two passes as it is; the other is multiplied by α.",
        lines: &[r"\mathbb{E}_i \left( \frac{z_i^2 + z_i^2}{2} \right)"],
    },
    MistakenLines {
        name: "a jump",
        says: "say first what the two squares of a pair add up to.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[SQUARES, SQUARES],
    },
    MistakenLines {
        name: "average not named",
        says: "the average of the squares is called q: one more line.",
        lines: &[SQUARES, TAKEN_OUT],
    },
];
