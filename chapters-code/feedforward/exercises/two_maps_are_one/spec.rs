//! The mistakes that happen when two affine maps are made one.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "two_maps_are_one",
        page: "feedforward/linear_maps.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: W_1, W_2 matrix 2x2; \mathbf x, \mathbf b_1, \mathbf b_2 vector 2
        ",
        left: r"\mathbf y",
        given: r"W_2 (W_1 \mathbf x + \mathbf b_1) + \mathbf b_2",
        goal: GOAL,
        least_lines: 2,
        solution: include_str!("solution.md"),
        mistakes: MISTAKES,
    }
}

/// The exercise with the answer in the folder of this chapter's crate.
#[must_use]
pub fn entry(chapter: &str) -> Entry {
    Entry::derivation(exercise(), chapter)
}

const GOAL: &str = r"(W_2 W_1) \mathbf x + (W_2 \mathbf b_1 + \mathbf b_2)";
const MULTIPLIED_OUT: &str = r"W_2 W_1 \mathbf x + W_2 \mathbf b_1 + \mathbf b_2";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "order of the matrices",
        says: "W₁ meets x first, so it stands next to x: the product is W₂ W₁, and W₁ W₂ is another matrix.",
        lines: &[r"W_1 W_2 \mathbf x + W_2 \mathbf b_1 + \mathbf b_2"],
    },
    MistakenLines {
        name: "bracket forgotten",
        says: "the second layer sees the whole bracket, so W₂ is applied to b₁ as well.",
        lines: &[r"W_2 W_1 \mathbf x + \mathbf b_1 + \mathbf b_2"],
    },
    MistakenLines {
        name: "second matrix too far",
        says: "b₂ stands outside of the bracket: it is added after W₂, which leaves it alone.",
        lines: &[
            MULTIPLIED_OUT,
            r"(W_2 W_1) \mathbf x + W_2 (\mathbf b_1 + \mathbf b_2)",
        ],
    },
    MistakenLines {
        name: "first matrix on its bias",
        says: "b₁ is added after W₁, so it meets W₂ alone.",
        lines: &[r"W_2 W_1 \mathbf x + W_2 W_1 \mathbf b_1 + \mathbf b_2"],
    },
    MistakenLines {
        name: "matrices added",
        says: "one map after the other is a product of matrices; a sum of matrices would apply both to x side by side.",
        lines: &[r"(W_2 + W_1) \mathbf x + W_2 \mathbf b_1 + \mathbf b_2"],
    },
    MistakenLines {
        name: "second bias lost",
        says: "b₂ is still added at the end, and belongs to the one bias.",
        lines: &[r"W_2 W_1 \mathbf x + W_2 \mathbf b_1"],
    },
    MistakenLines {
        name: "biases not collected",
        says: "that is a right line, but not yet the goal: put the two terms without x into one bracket.",
        lines: &[MULTIPLIED_OUT],
    },
    MistakenLines {
        name: "a jump",
        says: "multiply the bracket out before you collect the terms.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED_OUT, MULTIPLIED_OUT],
    },
];
