//! The mistakes that happen when the length after a turn is computed.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "keeps_length",
        page: "initialisation/orthogonal.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: x_1, x_2, t real
            define: c = \cos(t); s = \sin(t)
        ",
        left: r"\ell",
        given: r"(c x_1 - s x_2)^2 + (s x_1 + c x_2)^2",
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

const GOAL: &str = "x_1^2 + x_2^2";
const MULTIPLIED_OUT: &str =
    "c^2 x_1^2 - 2 c s x_1 x_2 + s^2 x_2^2 + s^2 x_1^2 + 2 s c x_1 x_2 + c^2 x_2^2";
const COLLECTED: &str = "(c^2 + s^2) x_1^2 + (s^2 + c^2) x_2^2";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "mixed terms with the same sign",
        says: "the first square has −2 c s x₁ x₂ and the second +2 s c x₁ x₂: they cancel.",
        lines: &["c^2 x_1^2 + 2 c s x_1 x_2 + s^2 x_2^2 + s^2 x_1^2 + 2 s c x_1 x_2 + c^2 x_2^2"],
    },
    MistakenLines {
        name: "one mixed term",
        says: "both squares have a mixed term; without the second one the first can't cancel.",
        lines: &["c^2 x_1^2 - 2 c s x_1 x_2 + s^2 x_2^2 + s^2 x_1^2 + c^2 x_2^2"],
    },
    MistakenLines {
        name: "minus kept in the square",
        says: "the square of −s x₂ is +s² x₂².",
        lines: &["c^2 x_1^2 - s^2 x_2^2 + s^2 x_1^2 + c^2 x_2^2"],
    },
    MistakenLines {
        name: "sine and cosine not squared",
        says: "in the square of c x₁ both factors are squared: c² x₁².",
        lines: &["c x_1^2 + s x_2^2 + s x_1^2 + c x_2^2"],
    },
    MistakenLines {
        name: "square of a sum",
        says: "c² + s² is 1, while (c + s)² has 2 c s in it as well.",
        lines: &[MULTIPLIED_OUT, "(c + s)^2 x_1^2 + (c + s)^2 x_2^2"],
    },
    MistakenLines {
        name: "both brackets added",
        says: "each bracket is 1 by itself, and so is the factor of each square, not 2.",
        lines: &[MULTIPLIED_OUT, COLLECTED, "2 (x_1^2 + x_2^2)"],
    },
    MistakenLines {
        name: "a jump",
        says: "multiply out and collect before the brackets become 1.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED_OUT, MULTIPLIED_OUT],
    },
    MistakenLines {
        name: "sum of the squares not used",
        says: "c² + s² is 1 for every angle: one more line.",
        lines: &[MULTIPLIED_OUT, COLLECTED],
    },
];
