//! The mistakes that happen when the size of Adam's first step is derived.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "first_step_of_adam",
        page: "optimizers/adam.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: \eta positive; g real; \beta in (0, 1)
            define: m = (1 - \beta_1) g; r = (1 - \beta_2) g^2
        ",
        left: "d",
        given: r"-\eta \frac{\frac{m}{1 - \beta_1}}{\sqrt{\frac{r}{1 - \beta_2}}}",
        goal: r"-\eta \frac{g}{\lvert g \rvert}",
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

const PUT_IN: &str = r"-\eta \frac{\frac{(1 - \beta_1) g}{1 - \beta_1}}{\sqrt{\frac{(1 - \beta_2) g^2}{1 - \beta_2}}}";
const CANCELLED: &str = r"-\eta \frac{g}{\sqrt{g^2}}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "minus lost",
        says: "the step goes against the gradient: the minus before η stays in every line.",
        lines: &[r"\eta \frac{g}{\sqrt{g^2}}"],
    },
    MistakenLines {
        name: "not corrected",
        says: "both averages are divided by their corrections before the step; those factors cancel.",
        lines: &[r"-\eta \frac{(1 - \beta_1) g}{\sqrt{(1 - \beta_2) g^2}}"],
    },
    MistakenLines {
        name: "only m corrected",
        says: "r is divided by 1 − β₂ as well, under the root; that factor cancels too.",
        lines: &[r"-\eta \frac{g}{\sqrt{(1 - \beta_2) g^2}}"],
    },
    MistakenLines {
        name: "square forgotten",
        says: "r is an average of squares: (1 − β₂) g², so g² stands under the root.",
        lines: &[r"-\eta \frac{g}{\sqrt{\lvert g \rvert}}"],
    },
    MistakenLines {
        name: "root forgotten",
        says: "Adam divides by the root of r̂: √(g²), not g².",
        lines: &[PUT_IN, r"-\eta \frac{g}{g^2}"],
    },
    MistakenLines {
        name: "√(g²) = g",
        says: "√(g²) is g only for a positive g; in general it is |g|, and the sign of the gradient stays in the step.",
        lines: &[PUT_IN, CANCELLED, r"-\eta"],
    },
    MistakenLines {
        name: "gradient kept",
        says: "the root divides the gradient: what is left of g is its sign.",
        lines: &[PUT_IN, r"-\eta g"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the averages, and what is left when the corrections cancel, before the result.",
        lines: &[r"-\eta \frac{g}{\lvert g \rvert}"],
    },
];
