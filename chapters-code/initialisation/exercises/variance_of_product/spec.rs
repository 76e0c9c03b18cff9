//! The mistakes that happen when the variance of a product is derived.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "variance_of_product",
        page: "initialisation/variance.html",
        hints: include_str!("hints.md"),
        symbols: r"
            indices: i, j in 1..3
            symbols: w_i, x_j real
            define: m_w = \mathbb{E}_i(w_i)
              m_x = \mathbb{E}_j(x_j)
              v_w = \mathbb{E}_i((w_i - m_w)^2)
              v_x = \mathbb{E}_j((x_j - m_x)^2)
        ",
        left: "V",
        given: r"\mathbb{E}_i \left( \mathbb{E}_j \left( (w_i x_j)^2 \right) \right) - m_w^2 m_x^2",
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

const GOAL: &str = r"v_w v_x + v_w m_x^2 + m_w^2 v_x";
const AVERAGES: &str = r"\mathbb{E}_i(w_i^2) \cdot \mathbb{E}_j(x_j^2) - m_w^2 m_x^2";
const BRACKETS: &str = r"(v_w + m_w^2) (v_x + m_x^2) - m_w^2 m_x^2";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "product of the variances",
        says: "variances multiply only if both means are 0; here two more terms remain.",
        lines: &[AVERAGES, r"v_w v_x"],
    },
    MistakenLines {
        name: "variance taken for the mean square",
        says: "the mean of the squares is the variance plus the square of the mean: it is the variance alone only if the mean is 0.",
        lines: &[AVERAGES, r"v_w v_x - m_w^2 m_x^2"],
    },
    MistakenLines {
        name: "square of the mean",
        says: "the mean of the squares stays a mean of squares; squaring the mean makes everything cancel.",
        lines: &[
            r"\left( \mathbb{E}_i(w_i) \right)^2 \left( \mathbb{E}_j(x_j) \right)^2 - m_w^2 m_x^2",
        ],
    },
    MistakenLines {
        name: "sign of the square of the mean",
        says: "v = E(w²) − m², so E(w²) = v + m²: the square of the mean changes sides and gets a plus.",
        lines: &[AVERAGES, r"(v_w - m_w^2) (v_x - m_x^2) - m_w^2 m_x^2"],
    },
    MistakenLines {
        name: "one mixed term lost",
        says: "each term of one bracket meets each of the other: four products, two of them mixed.",
        lines: &[
            AVERAGES,
            BRACKETS,
            r"v_w v_x + v_w m_x^2 + m_w^2 m_x^2 - m_w^2 m_x^2",
        ],
    },
    MistakenLines {
        name: "last term kept",
        says: "the product m_w² m_x² is taken away in line 1 already; it cancels.",
        lines: &[
            AVERAGES,
            BRACKETS,
            r"v_w v_x + v_w m_x^2 + m_w^2 v_x + m_w^2 m_x^2",
        ],
    },
    MistakenLines {
        name: "means not squared",
        says: "E(w²) is v_w + m_w²: the mean enters with its square.",
        lines: &[AVERAGES, r"(v_w + m_w) (v_x + m_x) - m_w^2 m_x^2"],
    },
    MistakenLines {
        name: "a jump",
        says: "let the average fall apart, and show both brackets, before you multiply out.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[AVERAGES, AVERAGES],
    },
];
