//! The mistakes that happen when the foot point is put into the discriminant.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "foot_value",
        page: "perceptron/signed_distance.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: w_1, w_2, x_1, x_2, b real
            define: g = w_1 x_1 + w_2 x_2 + b; N = w_1^2 + w_2^2
        ",
        left: "g_p",
        given: r"w_1 \left( x_1 - \frac{g}{N} w_1 \right) + w_2 \left( x_2 - \frac{g}{N} w_2 \right) + b",
        goal: "0",
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

const MULTIPLIED_OUT: &str = r"w_1 x_1 - \frac{g}{N} w_1^2 + w_2 x_2 - \frac{g}{N} w_2^2 + b";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "sign lost",
        says: "the way to the line is walked against the weights: the minus before g/N stays when you multiply out.",
        lines: &[r"w_1 x_1 + \frac{g}{N} w_1^2 + w_2 x_2 + \frac{g}{N} w_2^2 + b"],
    },
    MistakenLines {
        name: "second sign lost",
        says: "both terms with g/N have a minus: take it out together with the fraction, and the bracket has a plus.",
        lines: &[MULTIPLIED_OUT, r"g - \frac{g}{N} (w_1^2 - w_2^2)"],
    },
    MistakenLines {
        name: "weight met once",
        says: "w₁ outside the bracket meets the w₁ inside: that gives w₁², in the second term likewise.",
        lines: &[r"w_1 x_1 - \frac{g}{N} w_1 + w_2 x_2 - \frac{g}{N} w_2 + b"],
    },
    MistakenLines {
        name: "bias lost",
        says: "b stands outside of both brackets and stays; without it the first three terms are not g.",
        lines: &[r"w_1 x_1 + w_2 x_2 - \frac{g}{N} (w_1^2 + w_2^2)"],
    },
    MistakenLines {
        name: "square of a sum",
        says: "each weight is squared by itself: w₁² + w₂² is N, while (w₁ + w₂)² has 2 w₁ w₂ in it as well.",
        lines: &[MULTIPLIED_OUT, r"g - \frac{g}{N} (w_1 + w_2)^2"],
    },
    MistakenLines {
        name: "length instead of its square",
        says: "N is the squared length of the weights, so w₁² + w₂² cancels it whole; no root is left over.",
        lines: &[MULTIPLIED_OUT, r"g - \frac{g}{N} \sqrt{N}"],
    },
    MistakenLines {
        name: "a jump",
        says: "multiply out, and give both parts their names, before they cancel.",
        lines: &["0"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED_OUT, MULTIPLIED_OUT],
    },
    MistakenLines {
        name: "not cancelled",
        says: "N cancels in the second term, and what is left is g − g: one more line.",
        lines: &[MULTIPLIED_OUT, r"g - \frac{g}{N} N"],
    },
];
