//! The mistakes that happen when the sigmoid is differentiated.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "sigmoid_slope",
        page: "activations/sigmoid.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: x real
            define: \sigma(x) = \frac{1}{1 + e^{-x}}
        ",
        left: r"\sigma'(x)",
        given: r"\frac{d}{dx} \left( \frac{e^x}{1 + e^x} \right)",
        goal: r"\sigma(x) \sigma(-x)",
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

const QUOTIENT_RULE: &str = r"\frac{e^x (1 + e^x) - e^x e^x}{(1 + e^x)^2}";
const SIMPLIFIED: &str = r"\frac{e^x}{(1 + e^x)^2}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "quotient of the slopes",
        says: "the slope of a quotient is not the quotient of the slopes: use (u′v − uv′)/v².",
        lines: &[r"\frac{e^x}{e^x}"],
    },
    MistakenLines {
        name: "the 1 kept its place",
        says: "the 1 is a constant: the slope of 1 + e^x is e^x alone.",
        lines: &[r"\frac{e^x (1 + e^x) - e^x (1 + e^x)}{(1 + e^x)^2}"],
    },
    MistakenLines {
        name: "plus in the quotient rule",
        says: "a minus stands between the two products: u′v − uv′.",
        lines: &[r"\frac{e^x (1 + e^x) + e^x e^x}{(1 + e^x)^2}"],
    },
    MistakenLines {
        name: "products exchanged",
        says: "u′v comes first: the slope of the numerator, times the denominator. The sigmoid grows, so its slope is positive.",
        lines: &[r"\frac{e^x e^x - e^x (1 + e^x)}{(1 + e^x)^2}"],
    },
    MistakenLines {
        name: "denominator not squared",
        says: "the quotient rule divides by v², and nothing cancels that square here.",
        lines: &[r"\frac{e^x (1 + e^x) - e^x e^x}{1 + e^x}"],
    },
    MistakenLines {
        name: "both factors alike",
        says: "1/(1 + e^x) is σ(−x); with σ(x) twice the slope would go on growing to the right.",
        lines: &[QUOTIENT_RULE, SIMPLIFIED, r"\sigma(x) \sigma(x)"],
    },
    MistakenLines {
        name: "the other form of the goal",
        says: "that is true as well; now replace 1 − σ(x) by σ(−x), in one more line.",
        lines: &[QUOTIENT_RULE, SIMPLIFIED, r"\sigma(x) (1 - \sigma(x))"],
    },
    MistakenLines {
        name: "factors not recognised",
        says: "the two fractions have names: the first is σ(x), the second σ(−x).",
        lines: &[
            QUOTIENT_RULE,
            r"\frac{e^x}{1 + e^x} \cdot \frac{1}{1 + e^x}",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "show the quotient rule, and what is left when it is multiplied out, before you name the factors.",
        lines: &[r"\sigma(x) \sigma(-x)"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[QUOTIENT_RULE, QUOTIENT_RULE],
    },
];
