//! The mistakes that happen when the binary cross-entropy is differentiated by the logit.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "logit_slope",
        page: "losses/binary_cross_entropy.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: z real; y in (0, 1)
            define: h = \frac{1}{1 + e^{-z}}; J = -y \ln h - (1 - y) \ln(1 - h)
        ",
        left: "D",
        given: r"\frac{\partial J}{\partial h} \frac{\partial h}{\partial z}",
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

const GOAL: &str = r"h - y";
const FRACTIONS: &str =
    r"\left( -\frac{y}{h} + \frac{1 - y}{1 - h} \right) \frac{\partial h}{\partial z}";
const OPENED: &str = r"\left( -\frac{y}{h} + \frac{1 - y}{1 - h} \right) h (1 - h)";
const CANCELLED: &str = "-y (1 - h) + (1 - y) h";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "inner slope forgotten",
        says: "1 − h falls when h grows: the slope of −(1 − y) ln(1 − h) has a plus.",
        lines: &[
            r"\left( -\frac{y}{h} - \frac{1 - y}{1 - h} \right) \frac{\partial h}{\partial z}",
        ],
    },
    MistakenLines {
        name: "minus of the loss lost",
        says: "J has a minus before each logarithm; the first fraction keeps it, and the second loses it to the inner slope.",
        lines: &[r"\left( \frac{y}{h} - \frac{1 - y}{1 - h} \right) \frac{\partial h}{\partial z}"],
    },
    MistakenLines {
        name: "denominators exchanged",
        says: "the slope of ln h is 1/h, and that of ln(1 − h) has 1 − h below the line.",
        lines: &[
            r"\left( -\frac{y}{1 - h} + \frac{1 - y}{h} \right) \frac{\partial h}{\partial z}",
        ],
    },
    MistakenLines {
        name: "slope of tanh",
        says: "the slope of the sigmoid, written with its own output, is h (1 − h); 1 − h² is that of tanh.",
        lines: &[
            FRACTIONS,
            r"\left( -\frac{y}{h} + \frac{1 - y}{1 - h} \right) (1 - h^2)",
        ],
    },
    MistakenLines {
        name: "half of the slope",
        says: "the slope of the sigmoid is a product of two: h and 1 − h.",
        lines: &[
            FRACTIONS,
            r"\left( -\frac{y}{h} + \frac{1 - y}{1 - h} \right) h",
        ],
    },
    MistakenLines {
        name: "sign of a product",
        says: "−y times −h is +y h, and it cancels −y h from the other bracket.",
        lines: &[FRACTIONS, OPENED, CANCELLED, r"-y - y h + h - y h"],
    },
    MistakenLines {
        name: "a jump",
        says: "open both boxes, and multiply out, each on a line of its own.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[FRACTIONS, FRACTIONS],
    },
    MistakenLines {
        name: "not multiplied out",
        says: "multiply out: y h comes once with a plus and once with a minus, so it goes.",
        lines: &[FRACTIONS, OPENED, CANCELLED],
    },
];
