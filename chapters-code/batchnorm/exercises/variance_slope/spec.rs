//! The mistakes that happen when one over a root is differentiated.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "variance_slope",
        page: "batchnorm/variance_gradient.html",
        hints: include_str!("hints.md"),
        symbols: r"symbols: v positive; \epsilon in (0, 1); x_1, x_2, \mu, g_1, g_2 real",
        left: "L'(v)",
        given: r"\frac{d}{d v} \left( g_1 \frac{x_1 - \mu}{\sqrt{v + \epsilon}} + g_2 \frac{x_2 - \mu}{\sqrt{v + \epsilon}} \right)",
        goal: r"-\frac{1}{2} (v + \epsilon)^{-3/2} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)",
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

const TAKEN_OUT: &str = r"\left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right) \frac{d}{d v} \left( (v + \epsilon)^{-1/2} \right)";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "exponent left as it was",
        says: "the exponent falls by 1: from −1/2 to −3/2.",
        lines: &[
            TAKEN_OUT,
            r"-\frac{1}{2} (v + \epsilon)^{-1/2} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)",
        ],
    },
    MistakenLines {
        name: "exponent raised",
        says: "−1/2 less 1 is −3/2; at +1/2 the exponent has gone up.",
        lines: &[
            TAKEN_OUT,
            r"-\frac{1}{2} (v + \epsilon)^{1/2} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)",
        ],
    },
    MistakenLines {
        name: "sign lost",
        says: "a larger variance makes the normalised values smaller: the exponent −1/2 comes down with its minus.",
        lines: &[
            TAKEN_OUT,
            r"\frac{1}{2} (v + \epsilon)^{-3/2} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)",
        ],
    },
    MistakenLines {
        name: "half lost",
        says: "the exponent that comes down is −1/2, not −1: the factor one half is missing.",
        lines: &[
            TAKEN_OUT,
            r"-(v + \epsilon)^{-3/2} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)",
        ],
    },
    MistakenLines {
        name: "one over the slope of the root",
        says: "the slope of 1/√ is not 1 over the slope of √; write it as a power first.",
        lines: &[r"2 \sqrt{v + \epsilon} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)"],
    },
    MistakenLines {
        name: "second sample lost",
        says: "the variance is shared: it moves both normalised values, so both shares add up.",
        lines: &[r"g_1 (x_1 - \mu) \frac{d}{d v} \left( (v + \epsilon)^{-1/2} \right)"],
    },
    MistakenLines {
        name: "root taken for a power of one half",
        says: "the root stands in the denominator, so its power is −1/2.",
        lines: &[
            r"\left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right) \frac{d}{d v} \left( (v + \epsilon)^{1/2} \right)",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "show the power of v + ε by itself, before its derivative is taken.",
        lines: &[
            r"-\frac{1}{2} (v + \epsilon)^{-3/2} \left( g_1 (x_1 - \mu) + g_2 (x_2 - \mu) \right)",
        ],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[TAKEN_OUT, TAKEN_OUT],
    },
    MistakenLines {
        name: "derivative not taken",
        says: "one derivative is still to be taken, that of a power: one more line.",
        lines: &[TAKEN_OUT],
    },
];
