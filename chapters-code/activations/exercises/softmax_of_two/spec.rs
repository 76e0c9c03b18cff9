//! The mistakes that happen when softmax of two scores is turned into a sigmoid.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "softmax_of_two",
        page: "activations/softmax.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: z_1, z_2 real; x real
            define: \sigma(x) = \frac{1}{1 + e^{-x}}
        ",
        left: "p_1",
        given: r"\frac{e^{z_1}}{e^{z_1} + e^{z_2}}",
        goal: r"\sigma(z_1 - z_2)",
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

const DIVIDED: &str = r"\frac{1}{1 + \frac{e^{z_2}}{e^{z_1}}}";
const DIFFERENCE: &str = r"\frac{1}{1 + e^{z_2 - z_1}}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "divided in one place",
        says: "both terms of the denominator are divided by e^(z₁), the second one too.",
        lines: &[r"\frac{1}{1 + e^{z_2}}"],
    },
    MistakenLines {
        name: "term cancelled away",
        says: "e^(z₁) divided by itself is 1, not nothing: the denominator keeps a 1.",
        lines: &[r"\frac{1}{\frac{e^{z_2}}{e^{z_1}}}"],
    },
    MistakenLines {
        name: "powers added",
        says: "e^(z₁) + e^(z₂) is a sum, not e^(z₁ + z₂), which is the product.",
        lines: &[r"\frac{e^{z_1}}{e^{z_1 + z_2}}"],
    },
    MistakenLines {
        name: "exponents divided",
        says: "a quotient of two powers of e has the difference of the exponents in it, not their quotient.",
        lines: &[DIVIDED, r"\frac{1}{1 + e^{\frac{z_2}{z_1}}}"],
    },
    MistakenLines {
        name: "exponents added",
        says: "a quotient of two powers of e has the difference of the exponents in it; the sum belongs to a product.",
        lines: &[DIVIDED, r"\frac{1}{1 + e^{z_2 + z_1}}"],
    },
    MistakenLines {
        name: "difference turned round",
        says: "a larger z₁ makes the first output larger: σ(z₁ − z₂), and e^(z₂ − z₁) below the line.",
        lines: &[DIVIDED, DIFFERENCE, r"\sigma(z_2 - z_1)"],
    },
    MistakenLines {
        name: "sigmoid of each",
        says: "the sigmoid of a difference is not the difference of two sigmoids.",
        lines: &[DIVIDED, DIFFERENCE, r"\sigma(z_1) - \sigma(z_2)"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the division by e^(z₁), and the exponent that comes out, before you name the sigmoid.",
        lines: &[r"\sigma(z_1 - z_2)"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[DIVIDED, DIVIDED],
    },
    MistakenLines {
        name: "sigmoid not recognised",
        says: "that is the sigmoid already: z₂ − z₁ is −(z₁ − z₂); one more line.",
        lines: &[DIVIDED, DIFFERENCE],
    },
];
