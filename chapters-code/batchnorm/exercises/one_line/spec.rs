//! The mistakes that happen when the three paths are put together.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "one_line",
        page: "batchnorm/simplified.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: g_1, \hat{x}_1, G, H real; s, m positive
            define: V = -\frac{1}{2} \cdot \frac{s H}{s^3}; M = -\frac{G}{s}
        ",
        left: "d_1",
        given: r"\frac{g_1}{s} + V \cdot \frac{2 s \hat{x}_1}{m} + M \cdot \frac{1}{m}",
        goal: r"\frac{1}{s} \left( g_1 - \frac{G}{m} - \hat{x}_1 \frac{H}{m} \right)",
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

const PUT_IN: &str = r"\frac{g_1}{s} - \frac{1}{2} \cdot \frac{s H}{s^3} \cdot \frac{2 s \hat{x}_1}{m} - \frac{G}{s} \cdot \frac{1}{m}";

const CANCELLED: &str = r"\frac{g_1}{s} - \frac{H \hat{x}_1}{s m} - \frac{G}{s m}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "sign of the mean's path lost",
        says: "M has a minus, so the term with G is taken away.",
        lines: &[
            r"\frac{g_1}{s} - \frac{1}{2} \cdot \frac{s H}{s^3} \cdot \frac{2 s \hat{x}_1}{m} + \frac{G}{s} \cdot \frac{1}{m}",
        ],
    },
    MistakenLines {
        name: "sign of the variance's path lost",
        says: "V has a minus, so the term with H is taken away.",
        lines: &[
            r"\frac{g_1}{s} + \frac{1}{2} \cdot \frac{s H}{s^3} \cdot \frac{2 s \hat{x}_1}{m} - \frac{G}{s} \cdot \frac{1}{m}",
        ],
    },
    MistakenLines {
        name: "half left over",
        says: "the half of V and the 2 from the square make 1.",
        lines: &[
            PUT_IN,
            r"\frac{g_1}{s} - \frac{H \hat{x}_1}{2 s m} - \frac{G}{s m}",
        ],
    },
    MistakenLines {
        name: "one s too many cancelled",
        says: "there are two s above, one with H and one with x̂, and three below: one of them stays.",
        lines: &[
            PUT_IN,
            r"\frac{g_1}{s} - \frac{H \hat{x}_1}{m} - \frac{G}{s m}",
        ],
    },
    MistakenLines {
        name: "one s too few cancelled",
        says: "there are two s above, one with H and one with x̂, and three below: only one of them stays.",
        lines: &[
            PUT_IN,
            r"\frac{g_1}{s} - \frac{H \hat{x}_1}{s^2 m} - \frac{G}{s m}",
        ],
    },
    MistakenLines {
        name: "number of samples lost",
        says: "V reaches the sample through 2 (x − μ)/m: the m stays, and makes a mean of the sum H.",
        lines: &[
            PUT_IN,
            r"\frac{g_1}{s} - \frac{H \hat{x}_1}{s} - \frac{G}{s m}",
        ],
    },
    MistakenLines {
        name: "factor taken out of one term only",
        says: "1/s comes out of all three terms: inside of the bracket no s is left.",
        lines: &[
            PUT_IN,
            CANCELLED,
            r"\frac{1}{s} \left( g_1 - \frac{G}{s m} - \hat{x}_1 \frac{H}{s m} \right)",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "put in V and M, and cancel, before you take 1/s out.",
        lines: &[r"\frac{1}{s} \left( g_1 - \frac{G}{m} - \hat{x}_1 \frac{H}{m} \right)"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[PUT_IN, PUT_IN],
    },
    MistakenLines {
        name: "factor not taken out",
        says: "all three terms have 1/s in them: one more line.",
        lines: &[PUT_IN, CANCELLED],
    },
];
