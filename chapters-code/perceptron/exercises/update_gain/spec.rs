//! The mistakes that happen when the new sum is written out.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "update_gain",
        page: "perceptron/learning_rule.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: w_1, w_2, x_1, x_2, b real; y, o in {0, 1}; \eta in (0, 1)
            define: s = w_1 x_1 + w_2 x_2 + b
        ",
        left: "s'",
        given: r"(w_1 + \eta (y - o) x_1) x_1 + (w_2 + \eta (y - o) x_2) x_2 + (b + \eta (y - o))",
        goal: r"s + \eta (y - o)(x_1^2 + x_2^2 + 1)",
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

const MULTIPLIED_OUT: &str =
    r"w_1 x_1 + \eta (y - o) x_1^2 + w_2 x_2 + \eta (y - o) x_2^2 + b + \eta (y - o)";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "input met once",
        says: "the step η (y − o) x₁ is multiplied by x₁ once more, because it stands inside the bracket; that gives x₁².",
        lines: &[r"w_1 x_1 + \eta (y - o) x_1 + w_2 x_2 + \eta (y - o) x_2 + b + \eta (y - o)"],
    },
    MistakenLines {
        name: "steps not multiplied",
        says: "the whole bracket is multiplied by the input, its second term too: the steps have vanished.",
        lines: &[r"w_1 x_1 + w_2 x_2 + b + \eta (y - o)"],
    },
    MistakenLines {
        name: "bias left behind",
        says: "the bias moves too: its η (y − o) becomes the 1 in the bracket.",
        lines: &[MULTIPLIED_OUT, r"s + \eta (y - o)(x_1^2 + x_2^2)"],
    },
    MistakenLines {
        name: "sign lost",
        says: "the error is y − o, label minus output, in every line; turned round, it moves the sum the wrong way.",
        lines: &[r"s + \eta (o - y)(x_1^2 + x_2^2 + 1)"],
    },
    MistakenLines {
        name: "learning rate dropped",
        says: "all three terms have the factor η; taken out of the bracket, it still stands before it.",
        lines: &[MULTIPLIED_OUT, r"s + (y - o)(x_1^2 + x_2^2 + 1)"],
    },
    MistakenLines {
        name: "square of a sum",
        says: "each input is squared by itself: x₁² + x₂² is not (x₁ + x₂)², which has 2 x₁ x₂ in it as well.",
        lines: &[MULTIPLIED_OUT, r"s + \eta (y - o)((x_1 + x_2)^2 + 1)"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the brackets multiplied out before you collect the terms.",
        lines: &[r"s + \eta (y - o)(x_1^2 + x_2^2 + 1)"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED_OUT, MULTIPLIED_OUT],
    },
    MistakenLines {
        name: "sum not recognised",
        says: "w₁x₁ + w₂x₂ + b is the old sum: one more line, with s for these three terms.",
        lines: &[r"w_1 x_1 + w_2 x_2 + b + \eta (y - o)(x_1^2 + x_2^2 + 1)"],
    },
];
