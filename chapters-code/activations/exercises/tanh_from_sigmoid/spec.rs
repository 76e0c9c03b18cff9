//! The mistakes that happen when tanh is differentiated by way of the sigmoid.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "tanh_from_sigmoid",
        page: "activations/tanh.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: x real
            define: \sigma(x) = \frac{1}{1 + e^{-x}}
        ",
        left: r"\tanh'(x)",
        given: r"\frac{d}{dx} \left( 2 \sigma(2 x) - 1 \right)",
        goal: r"1 - \tanh^2(x)",
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

const CHAIN_RULE: &str = r"4 \sigma(2 x) (1 - \sigma(2 x))";
const FACTORS: &str = r"(1 + \tanh(x)) (1 - \tanh(x))";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "one factor 2 lost",
        says: "there are two factors 2: the one before σ, and the slope of the 2x inside. Together they give 4.",
        lines: &[r"2 \sigma(2 x) (1 - \sigma(2 x))"],
    },
    MistakenLines {
        name: "the constant stayed",
        says: "−1 is a constant and has no slope.",
        lines: &[r"4 \sigma(2 x) (1 - \sigma(2 x)) - 1"],
    },
    MistakenLines {
        name: "slope at the wrong place",
        says: "the chain rule keeps what is inside: σ′ is taken at 2x, so both factors are at 2x.",
        lines: &[r"4 \sigma(x) (1 - \sigma(x))"],
    },
    MistakenLines {
        name: "squared too early",
        says: "σ′ is σ (1 − σ); one minus a square belongs to tanh, and you haven't come to tanh yet.",
        lines: &[r"4 (1 - \sigma(2 x)^2)"],
    },
    MistakenLines {
        name: "sigmoid taken for tanh",
        says: "σ(2x) is not tanh x but half of 1 + tanh x.",
        lines: &[CHAIN_RULE, r"4 \tanh(x) (1 - \tanh(x))"],
    },
    MistakenLines {
        name: "1 not subtracted",
        says: "2 − 2σ(2x) is 2 − (1 + tanh x), so 1 − tanh x: the 1 in the bracket counts.",
        lines: &[CHAIN_RULE, r"(1 + \tanh(x)) (2 - \tanh(x))"],
    },
    MistakenLines {
        name: "square of a difference",
        says: "(1 + t)(1 − t) is 1 − t²; (1 − t)² has −2t in it as well.",
        lines: &[CHAIN_RULE, FACTORS, r"(1 - \tanh(x))^2"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the chain rule, and both factors written with tanh, before you multiply them.",
        lines: &[r"1 - \tanh^2(x)"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[CHAIN_RULE, CHAIN_RULE],
    },
    MistakenLines {
        name: "product left standing",
        says: "multiply the sum by the difference: one more line.",
        lines: &[CHAIN_RULE, FACTORS],
    },
];
