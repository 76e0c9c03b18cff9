//! The mistakes that happen when a layer is transposed.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "transposed_product",
        page: "feedforward/rows.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: W, X matrix 2x2; \mathbf b vector 2; \mathbf 1 ones 2
        ",
        left: r"Z^\top",
        given: r"(W X + \mathbf b \mathbf 1^\top)^\top",
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

const GOAL: &str = r"X^\top W^\top + \mathbf 1 \mathbf b^\top";
const TERM_BY_TERM: &str = r"(W X)^\top + (\mathbf b \mathbf 1^\top)^\top";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "order kept",
        says: "the transpose of a product turns the order round: (W X)ᵀ is Xᵀ Wᵀ.",
        lines: &[
            TERM_BY_TERM,
            r"W^\top X^\top + (\mathbf b \mathbf 1^\top)^\top",
        ],
    },
    MistakenLines {
        name: "one factor transposed",
        says: "both factors are transposed, and their order is turned round.",
        lines: &[TERM_BY_TERM, r"X W^\top + (\mathbf b \mathbf 1^\top)^\top"],
    },
    MistakenLines {
        name: "order turned, nothing transposed",
        says: "the order is right, but each factor has to be transposed as well.",
        lines: &[TERM_BY_TERM, r"X W + (\mathbf b \mathbf 1^\top)^\top"],
    },
    MistakenLines {
        name: "bias not transposed",
        says: "b 1ᵀ has equal columns; in the row form the rows are equal, which is 1 bᵀ.",
        lines: &[TERM_BY_TERM, r"X^\top W^\top + \mathbf b \mathbf 1^\top"],
    },
    MistakenLines {
        name: "second term forgotten",
        says: "the transpose of a sum transposes every term; the bias is still there.",
        lines: &[r"(W X)^\top"],
    },
    MistakenLines {
        name: "transpose dropped",
        says: "the transpose of the bracket is not the bracket: each term is transposed by itself.",
        lines: &[r"W X + \mathbf b \mathbf 1^\top"],
    },
    MistakenLines {
        name: "stopped after one product",
        says: "that is a right line, but not yet the goal: transpose the second product too.",
        lines: &[
            TERM_BY_TERM,
            r"X^\top W^\top + (\mathbf b \mathbf 1^\top)^\top",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "transpose the sum term by term before you turn the products round.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[TERM_BY_TERM, TERM_BY_TERM],
    },
];
