//! The mistakes that happen when a squared error is differentiated.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "mse_slope",
        page: "gradients/five_steps.html",
        hints: include_str!("hints.md"),
        symbols: "symbols: w real",
        left: "J'(w)",
        given: r"\frac{d}{d w} \left( \frac{1}{3} \left( (w - 2)^2 + (2 w - 4)^2 + (3 w - 6)^2 \right) \right)",
        goal: r"\frac{28}{3} (w - 2)",
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

const DIFFERENTIATED: &str =
    r"\frac{1}{3} \left( 2 (w - 2) + 2 (2 w - 4) \cdot 2 + 2 (3 w - 6) \cdot 3 \right)";

const FACTORED: &str = r"\frac{1}{3} \left( 2 (w - 2) + 8 (w - 2) + 18 (w - 2) \right)";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "inner slope forgotten",
        says: "what is squared grows by 1, 2 and 3 when w grows by 1: multiply each term by that, which is the sample's x.",
        lines: &[r"\frac{1}{3} \left( 2 (w - 2) + 2 (2 w - 4) + 2 (3 w - 6) \right)"],
    },
    MistakenLines {
        name: "the 2 of the square forgotten",
        says: "the slope of a square is twice what is squared; all three terms lack the factor 2.",
        lines: &[r"\frac{1}{3} \left( (w - 2) + (2 w - 4) \cdot 2 + (3 w - 6) \cdot 3 \right)"],
    },
    MistakenLines {
        name: "mean forgotten",
        says: "the loss is a mean: the factor one third stays in front of its slope.",
        lines: &[r"2 (w - 2) + 2 (2 w - 4) \cdot 2 + 2 (3 w - 6) \cdot 3"],
    },
    MistakenLines {
        name: "still squared",
        says: "the slope of a square has no square any more: twice the bracket, times the slope of the bracket.",
        lines: &[
            r"\frac{1}{3} \left( 2 (w - 2)^2 + 2 (2 w - 4)^2 \cdot 2 + 2 (3 w - 6)^2 \cdot 3 \right)",
        ],
    },
    MistakenLines {
        name: "sign turned",
        says: "the error is prediction minus label, so the bracket is w − 2; turned round, the slope has the wrong sign.",
        lines: &[
            DIFFERENTIATED,
            r"\frac{1}{3} \left( 2 (2 - w) + 8 (2 - w) + 18 (2 - w) \right)",
        ],
    },
    MistakenLines {
        name: "factor taken out of one term only",
        says: "a factor comes out of the whole bracket: 2w − 4 = 2 (w − 2), and 3w − 6 = 3 (w − 2).",
        lines: &[
            DIFFERENTIATED,
            r"\frac{1}{3} \left( 2 (w - 2) + 8 (w - 4) + 18 (w - 6) \right)",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "show the three terms differentiated, and each as a multiple of w − 2, before you add them up.",
        lines: &[r"\frac{28}{3} (w - 2)"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[DIFFERENTIATED, DIFFERENTIATED],
    },
    MistakenLines {
        name: "not added up",
        says: "all three terms have the factor w − 2: one more line, and there is only one of them.",
        lines: &[DIFFERENTIATED, FACTORED],
    },
];
