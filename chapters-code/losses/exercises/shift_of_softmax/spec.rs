//! The mistakes that happen when the same number is added to all scores of a softmax.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "shift_of_softmax",
        page: "losses/softmax.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: z_1, z_2, z_3, c real
        ",
        left: "p_1",
        given: r"\frac{e^{z_1 + c}}{e^{z_1 + c} + e^{z_2 + c} + e^{z_3 + c}}",
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

const GOAL: &str = r"\frac{e^{z_1}}{e^{z_1} + e^{z_2} + e^{z_3}}";
const SPLIT: &str = r"\frac{e^{z_1} e^c}{e^{z_1} e^c + e^{z_2} e^c + e^{z_3} e^c}";
const FACTORED: &str = r"\frac{e^{z_1} e^c}{(e^{z_1} + e^{z_2} + e^{z_3}) e^c}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "power of a sum split into a sum",
        says: "e^(z + c) is the product of e^z and e^c, not their sum.",
        lines: &[r"\frac{e^{z_1} + e^c}{e^{z_1} + e^c + e^{z_2} + e^c + e^{z_3} + e^c}"],
    },
    MistakenLines {
        name: "exponents multiplied",
        says: "e^(z + c) is e^z e^c; an exponent z c would be a power of a power.",
        lines: &[r"\frac{e^{z_1 c}}{e^{z_1 c} + e^{z_2 c} + e^{z_3 c}}"],
    },
    MistakenLines {
        name: "factor taken out three times",
        says: "from a sum of three terms e^c comes out once, not as e^(3c).",
        lines: &[
            SPLIT,
            r"\frac{e^{z_1} e^c}{e^{3 c} (e^{z_1} + e^{z_2} + e^{z_3})}",
        ],
    },
    MistakenLines {
        name: "cancelled in one term",
        says: "all three terms below the line have the factor e^c: take it out of all of them before you cancel.",
        lines: &[
            SPLIT,
            r"\frac{e^{z_1}}{e^{z_1} + e^{z_2} e^c + e^{z_3} e^c}",
        ],
    },
    MistakenLines {
        name: "cancelled below only",
        says: "what is cancelled goes from above the line and from below it.",
        lines: &[
            SPLIT,
            FACTORED,
            r"\frac{e^{z_1} e^c}{e^{z_1} + e^{z_2} + e^{z_3}}",
        ],
    },
    MistakenLines {
        name: "the 1 lost",
        says: "e^(z₁) above and below don't cancel: below, it is a term of a sum.",
        lines: &[SPLIT, FACTORED, r"\frac{1}{e^{z_2} + e^{z_3}}"],
    },
    MistakenLines {
        name: "a jump",
        says: "split the powers, and take e^c out of the sum, each on a line of its own.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[SPLIT, SPLIT],
    },
    MistakenLines {
        name: "not cancelled",
        says: "e^c stands above and below as a factor: one more line.",
        lines: &[SPLIT, FACTORED],
    },
];
