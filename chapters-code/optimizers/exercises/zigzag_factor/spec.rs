//! The mistakes that happen when the factor at the best learning rate is derived.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "zigzag_factor",
        page: "optimizers/zigzag.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: \lambda positive
            define: \eta = \frac{2}{\lambda_1 + \lambda_2}; \kappa = \frac{\lambda_2}{\lambda_1}
        ",
        left: "c",
        given: r"1 - \eta \lambda_1",
        goal: r"\frac{\kappa - 1}{\kappa + 1}",
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

const PUT_IN: &str = r"1 - \frac{2 \lambda_1}{\lambda_1 + \lambda_2}";
const ONE_FRACTION: &str = r"\frac{\lambda_2 - \lambda_1}{\lambda_1 + \lambda_2}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "wrong curvature",
        says: "line 1 has λ₁ beside η, the curvature of the flat direction: the factor is positive, with λ₂ − λ₁ above; λ₂ beside η turns its sign.",
        lines: &[r"1 - \frac{2 \lambda_2}{\lambda_1 + \lambda_2}"],
    },
    MistakenLines {
        name: "the limit put in",
        says: "2/λ₂ is the limit of the learning rate; the best one is 2/(λ₁ + λ₂).",
        lines: &[r"1 - \frac{2 \lambda_1}{\lambda_2}"],
    },
    MistakenLines {
        name: "the 2 lost",
        says: "η is 2 divided by the sum of the curvatures; the 2 stays beside λ₁.",
        lines: &[r"1 - \frac{\lambda_1}{\lambda_1 + \lambda_2}"],
    },
    MistakenLines {
        name: "1 not expanded",
        says: "before the numerators can be subtracted, 1 becomes (λ₁ + λ₂)/(λ₁ + λ₂).",
        lines: &[PUT_IN, r"\frac{1 - 2 \lambda_1}{\lambda_1 + \lambda_2}"],
    },
    MistakenLines {
        name: "denominator not divided",
        says: "divide the whole denominator by λ₁ as well: λ₁/λ₁ + λ₂/λ₁ is 1 + κ.",
        lines: &[
            PUT_IN,
            ONE_FRACTION,
            r"\frac{\kappa - 1}{\lambda_1 + \lambda_2}",
        ],
    },
    MistakenLines {
        name: "upside down",
        says: "the difference stands above and the sum below: a factor of a bowl that converges is smaller than 1.",
        lines: &[PUT_IN, ONE_FRACTION, r"\frac{\kappa + 1}{\kappa - 1}"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the single fraction in λ₁ and λ₂ before κ comes in.",
        lines: &[r"\frac{\kappa - 1}{\kappa + 1}"],
    },
];
