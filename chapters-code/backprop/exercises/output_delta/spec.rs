//! The mistakes that happen when the three boxes of an output weight are opened.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "output_delta",
        page: "backprop/output_delta.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: w, x, y real
            define: z = w x; a = \tanh(z); J = \frac{1}{2} (a - y)^2
        ",
        left: "D",
        given: r"\frac{\partial J}{\partial a} \frac{\partial a}{\partial z} \frac{\partial z}{\partial w}",
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

const GOAL: &str = "(a - y) (1 - a^2) x";
const FIRST_BOX: &str = r"(a - y) \frac{\partial a}{\partial z} \frac{\partial z}{\partial w}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "minus before the loss",
        says: "the gradient has no minus of its own, the derivative of ½(a − y)² is a − y; the minus belongs to the update.",
        lines: &[r"- (a - y) \frac{\partial a}{\partial z} \frac{\partial z}{\partial w}"],
    },
    MistakenLines {
        name: "factor 2 kept",
        says: "the loss has a ½ before the square, and it cancels the 2 that comes down.",
        lines: &[r"2 (a - y) \frac{\partial a}{\partial z} \frac{\partial z}{\partial w}"],
    },
    MistakenLines {
        name: "half kept",
        says: "½ times 2 is 1: the square's exponent comes down as a factor, and the half cancels it.",
        lines: &[
            r"\frac{1}{2} (a - y) \frac{\partial a}{\partial z} \frac{\partial z}{\partial w}",
        ],
    },
    MistakenLines {
        name: "slope of the sigmoid",
        says: "a (1 − a) is the slope of the sigmoid; that of tanh, written with its own output, is 1 − a².",
        lines: &[FIRST_BOX, "(a - y) a (1 - a) x"],
    },
    MistakenLines {
        name: "square of the slope lost",
        says: "tanh′(z) = 1 − tanh²(z): the output is squared.",
        lines: &[FIRST_BOX, "(a - y) (1 - a) x"],
    },
    MistakenLines {
        name: "slope of the activation at its own output",
        says: "the slope is taken where tanh was applied, at z; tanh of a would apply it once more.",
        lines: &[FIRST_BOX, r"(a - y) (1 - \tanh^2(a)) x"],
    },
    MistakenLines {
        name: "slope forgotten",
        says: "without the second box this is the rule of a linear unit; z reaches the loss through tanh, so its slope is a factor.",
        lines: &[FIRST_BOX, "(a - y) x"],
    },
    MistakenLines {
        name: "weight instead of activation",
        says: "∂z/∂w asks how z = w x moves when w moves: by x. The w would be ∂z/∂x.",
        lines: &[FIRST_BOX, r"(a - y) \frac{\partial a}{\partial z} w"],
    },
    MistakenLines {
        name: "a jump",
        says: "open the boxes one by one, a line for each.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[FIRST_BOX, FIRST_BOX],
    },
];
