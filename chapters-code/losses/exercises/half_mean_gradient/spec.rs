//! The mistakes that happen when the half mean of squares is differentiated by one prediction.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "half_mean_gradient",
        page: "losses/conventions.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: p_k, y_k real
            indices: k in 1..4
            given: N = 4
        ",
        left: "D",
        given: r"\frac{\partial}{\partial p_2} \left( \frac{1}{2 N} \sum_{k=1}^{4} (p_k - y_k)^2 \right)",
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

const GOAL: &str = r"\frac{1}{N} (p_2 - y_2)";
const PULLED_OUT: &str =
    r"\frac{1}{2 N} \frac{\partial}{\partial p_2} \sum_{k=1}^{4} (p_k - y_k)^2";
const DIFFERENTIATED: &str = r"\frac{1}{2 N} \cdot 2 (p_2 - y_2)";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "sum kept",
        says: "only the second term has p₂ in it; the other three are constants, whose slope is 0.",
        lines: &[
            PULLED_OUT,
            r"\frac{1}{2 N} \cdot 2 \sum_{k=1}^{4} (p_k - y_k)",
        ],
    },
    MistakenLines {
        name: "the 2 of the square forgotten",
        says: "the slope of a square is twice what is squared; the ½ in front cancels that 2 in the next line.",
        lines: &[PULLED_OUT, r"\frac{1}{2 N} (p_2 - y_2)"],
    },
    MistakenLines {
        name: "N lost",
        says: "the factor in front stays in front: only its ½ is cancelled, by the 2 of the square.",
        lines: &[PULLED_OUT, r"p_2 - y_2"],
    },
    MistakenLines {
        name: "mean without its half",
        says: "the factor in front is 1/(2N): with 1/N the slope is twice as large.",
        lines: &[r"\frac{1}{N} \frac{\partial}{\partial p_2} \sum_{k=1}^{4} (p_k - y_k)^2"],
    },
    MistakenLines {
        name: "sign turned",
        says: "the inner slope of p₂ − y₂ in p₂ is +1; a minus would belong to the slope in y₂.",
        lines: &[PULLED_OUT, r"- \frac{1}{2 N} \cdot 2 (p_2 - y_2)"],
    },
    MistakenLines {
        name: "still squared",
        says: "the square's exponent comes down as a factor and leaves the error without an exponent.",
        lines: &[PULLED_OUT, r"\frac{1}{2 N} \cdot 2 (p_2 - y_2)^2"],
    },
    MistakenLines {
        name: "a jump",
        says: "take the factor out of the derivative, and differentiate the square, each on a line of its own.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[PULLED_OUT, PULLED_OUT],
    },
    MistakenLines {
        name: "not cancelled",
        says: "2 in 2N and the 2 of the square cancel: one more line.",
        lines: &[PULLED_OUT, DIFFERENTIATED],
    },
];
