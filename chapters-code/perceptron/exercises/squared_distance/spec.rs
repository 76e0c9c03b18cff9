//! The mistakes that happen when squares of differences are written out and a factor is taken out.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "squared_distance",
        page: "perceptron/nearest_mean.html",
        hints: include_str!("hints.md"),
        symbols: "symbols: x_1, x_2, m_1, m_2 real",
        left: "D^2",
        given: "(x_1 - m_1)^2 + (x_2 - m_2)^2",
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

const GOAL: &str =
    r"x_1^2 + x_2^2 - 2 \left( x_1 m_1 + x_2 m_2 - \frac{1}{2} (m_1^2 + m_2^2) \right)";
const WRITTEN_OUT: &str = "x_1^2 - 2 x_1 m_1 + m_1^2 + x_2^2 - 2 x_2 m_2 + m_2^2";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "middle term lost",
        says: "the square of a difference has a middle term: (x − m)² = x² − 2xm + m².",
        lines: &["x_1^2 + m_1^2 + x_2^2 + m_2^2"],
    },
    MistakenLines {
        name: "difference of squares",
        says: "(x − m)² is not x² − m²: multiply x − m by itself, term by term.",
        lines: &["x_1^2 - m_1^2 + x_2^2 - m_2^2"],
    },
    MistakenLines {
        name: "middle term once",
        says: "the product xm comes up twice when x − m is multiplied by itself, so the middle term is 2xm.",
        lines: &["x_1^2 - x_1 m_1 + m_1^2 + x_2^2 - x_2 m_2 + m_2^2"],
    },
    MistakenLines {
        name: "sign of the middle term",
        says: "this is the square of a sum; that of a difference has −2xm in the middle.",
        lines: &["x_1^2 + 2 x_1 m_1 + m_1^2 + x_2^2 + 2 x_2 m_2 + m_2^2"],
    },
    MistakenLines {
        name: "sign in the bracket",
        says: "m² keeps its plus: −m times −m is m², and inside a bracket behind −2 it needs a minus.",
        lines: &[
            WRITTEN_OUT,
            r"x_1^2 + x_2^2 - 2 (x_1 m_1 + x_2 m_2 + \frac{1}{2} (m_1^2 + m_2^2))",
        ],
    },
    MistakenLines {
        name: "half forgotten",
        says: "m₁² + m₂² has no factor 2 to give away, so a half is left inside the bracket.",
        lines: &[
            WRITTEN_OUT,
            "x_1^2 + x_2^2 - 2 (x_1 m_1 + x_2 m_2 - (m_1^2 + m_2^2))",
        ],
    },
    MistakenLines {
        name: "second factor 2 kept",
        says: "−2 was taken out of both products, so neither of them has a 2 inside the bracket any more.",
        lines: &[
            WRITTEN_OUT,
            r"x_1^2 + x_2^2 - 2 (2 x_1 m_1 + 2 x_2 m_2 - \frac{1}{2} (m_1^2 + m_2^2))",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "write both squares out before you take a factor out.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[WRITTEN_OUT, WRITTEN_OUT],
    },
];
