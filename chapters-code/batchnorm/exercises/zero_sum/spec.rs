//! The mistakes that happen when a variance is differentiated by the point that it is measured from.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise; μ is free in it, because at the mean itself every multiple of 0 would pass.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "zero_sum",
        page: "batchnorm/mean_gradient.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: x_1, x_2, x_3, \mu real
            define: \bar{x} = \frac{1}{3} (x_1 + x_2 + x_3)
        ",
        left: r"v'(\mu)",
        given: r"\frac{d}{d \mu} \left( \frac{1}{3} \left( (x_1 - \mu)^2 + (x_2 - \mu)^2 + (x_3 - \mu)^2 \right) \right)",
        goal: r"2 (\mu - \bar{x})",
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

const DIFFERENTIATED: &str =
    r"\frac{1}{3} \left( -2 (x_1 - \mu) - 2 (x_2 - \mu) - 2 (x_3 - \mu) \right)";

const COLLECTED: &str = r"-\frac{2}{3} \left( x_1 + x_2 + x_3 - 3 \mu \right)";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "sign turned",
        says: "x − μ falls when μ grows: the slope of each bracket is −1, and at the end that minus makes 2 (μ − x̄) of the bracket.",
        lines: &[r"\frac{1}{3} \left( 2 (x_1 - \mu) + 2 (x_2 - \mu) + 2 (x_3 - \mu) \right)"],
    },
    MistakenLines {
        name: "mean forgotten",
        says: "the variance is a mean: the factor one third stays in front of its slope.",
        lines: &[r"-2 (x_1 - \mu) - 2 (x_2 - \mu) - 2 (x_3 - \mu)"],
    },
    MistakenLines {
        name: "the 2 of the square forgotten",
        says: "the slope of a square is twice what is squared; all three terms lack the factor 2.",
        lines: &[r"\frac{1}{3} \left( -(x_1 - \mu) - (x_2 - \mu) - (x_3 - \mu) \right)"],
    },
    MistakenLines {
        name: "still squared",
        says: "the slope of a square has no square any more: twice the bracket, times the slope of the bracket.",
        lines: &[
            r"\frac{1}{3} \left( -2 (x_1 - \mu)^2 - 2 (x_2 - \mu)^2 - 2 (x_3 - \mu)^2 \right)",
        ],
    },
    MistakenLines {
        name: "one mean for three samples",
        says: "μ is subtracted in each of the three brackets, so it is there three times.",
        lines: &[
            DIFFERENTIATED,
            r"-\frac{2}{3} \left( x_1 + x_2 + x_3 - \mu \right)",
        ],
    },
    MistakenLines {
        name: "sum taken for the mean",
        says: "x̄ is a third of the sum: the three samples add up to 3 x̄.",
        lines: &[
            DIFFERENTIATED,
            COLLECTED,
            r"-\frac{2}{3} \left( \bar{x} - 3 \mu \right)",
        ],
    },
    MistakenLines {
        name: "zero too early",
        says: "μ is still any number here; the slope is 0 only when μ is the mean of the samples, and the goal says just that.",
        lines: &[DIFFERENTIATED, "0"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the three squares differentiated, and their terms collected, before the mean comes in.",
        lines: &[r"2 (\mu - \bar{x})"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[DIFFERENTIATED, DIFFERENTIATED],
    },
    MistakenLines {
        name: "sum left standing",
        says: "the three samples add up to 3 x̄: put that in, and 3 cancels.",
        lines: &[DIFFERENTIATED, COLLECTED],
    },
];
