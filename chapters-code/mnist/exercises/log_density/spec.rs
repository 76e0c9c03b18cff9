//! The mistakes that happen when the density of log-uniform draws is derived.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "log_density",
        page: "mnist/search.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: a in (0.1, 1); b in (2, 9); x in (1, 2)
        ",
        left: r"\rho",
        given: r"\frac{\partial}{\partial x} \left( \frac{\ln x - \ln a}{\ln b - \ln a} \right)",
        goal: r"\frac{1}{x \ln \left( \frac{b}{a} \right)}",
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

const TAKEN_OUT: &str =
    r"\frac{1}{\ln b - \ln a} \frac{\partial}{\partial x} \left( \ln x - \ln a \right)";

const SLOPE: &str = r"\frac{1}{x (\ln b - \ln a)}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "denominator lost",
        says: "the denominator is constant, but it is still there: it divides the whole derivative.",
        lines: &[r"\frac{\partial}{\partial x} \left( \ln x - \ln a \right)"],
    },
    MistakenLines {
        name: "ln a has a slope",
        says: "a doesn't change with x, so the slope of ln a is 0, not 1 / a.",
        lines: &[
            TAKEN_OUT,
            r"\frac{1}{\ln b - \ln a} \left( \frac{1}{x} - \frac{1}{a} \right)",
        ],
    },
    MistakenLines {
        name: "logarithm kept",
        says: "the slope of ln x is 1 / x: the logarithm itself is gone.",
        lines: &[TAKEN_OUT, r"\frac{\ln x}{\ln b - \ln a}"],
    },
    MistakenLines {
        name: "slope is x",
        says: "the slope of ln x is 1 / x, and not x: the curve gets flatter.",
        lines: &[TAKEN_OUT, r"\frac{x}{\ln b - \ln a}"],
    },
    MistakenLines {
        name: "logarithm of the difference",
        says: "ln b − ln a is ln(b / a); ln(b − a) is something else.",
        lines: &[TAKEN_OUT, SLOPE, r"\frac{1}{x \ln (b - a)}"],
    },
    MistakenLines {
        name: "quotient turned round",
        says: "ln b − ln a is ln(b / a); the other way round the sign changes, and a density is never negative.",
        lines: &[
            TAKEN_OUT,
            SLOPE,
            r"\frac{1}{x \ln \left( \frac{a}{b} \right)}",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "show that the constant comes out, and what the slope of the logarithm is, before the last line.",
        lines: &[r"\frac{1}{x \ln \left( \frac{b}{a} \right)}"],
    },
    MistakenLines {
        name: "not collected",
        says: "write the difference of the logarithms as one logarithm, and the goal is reached.",
        lines: &[TAKEN_OUT, SLOPE],
    },
];
