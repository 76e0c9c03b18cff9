//! The mistakes that happen when the step with weight decay is derived.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "decayed_step",
        page: "dropout/weight_decay.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: w, x, y real; \eta in (0, 1); \lambda in (0, 1)
        ",
        left: "w'",
        given: r"w - \eta \frac{\partial}{\partial w} \left( \frac{1}{2} (w x - y)^2 + \frac{\lambda}{2} w^2 \right)",
        goal: r"(1 - \eta \lambda) w - \eta (w x - y) x",
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

const BOTH_SLOPES: &str = r"w - \eta ((w x - y) x + \lambda w)";

const MULTIPLIED_OUT: &str = r"w - \eta (w x - y) x - \eta \lambda w";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "inner slope forgotten",
        says: "w x − y changes x times as fast as w: its square brings the factor x as well.",
        lines: &[r"w - \eta ((w x - y) + \lambda w)"],
    },
    MistakenLines {
        name: "half of the penalty kept",
        says: "the 2 of the square cancels the half: the slope of ½ λ w² is λ w.",
        lines: &[r"w - \eta ((w x - y) x + \frac{\lambda}{2} w)"],
    },
    MistakenLines {
        name: "penalty twice as steep",
        says: "the slope of w² is 2 w, and the half in front of it cancels the 2: λ w is left.",
        lines: &[r"w - \eta ((w x - y) x + 2 \lambda w)"],
    },
    MistakenLines {
        name: "penalty lost",
        says: "the step goes down the slope of the loss *and* of the penalty; λ w is missing.",
        lines: &[r"w - \eta (w x - y) x"],
    },
    MistakenLines {
        name: "minus not carried on",
        says: "the minus before η holds for the whole bracket: w − η λ w is (1 − η λ) w, and that factor is below 1.",
        lines: &[BOTH_SLOPES, r"w - \eta (w x - y) x + \eta \lambda w"],
    },
    MistakenLines {
        name: "learning rate lost at the decay",
        says: "η multiplies both slopes: the decay of one step is η λ w, not λ w.",
        lines: &[BOTH_SLOPES, r"w - \eta (w x - y) x - \lambda w"],
    },
    MistakenLines {
        name: "everything shrinks",
        says: "only the old weight carries the factor 1 − η λ; the slope of the loss has η alone.",
        lines: &[BOTH_SLOPES, r"(1 - \eta \lambda) (w - \eta (w x - y) x)"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the two slopes, and how η meets both, before you collect w.",
        lines: &[r"(1 - \eta \lambda) w - \eta (w x - y) x"],
    },
    MistakenLines {
        name: "not collected",
        says: "the first and the last term share w: take it out, and the goal is reached.",
        lines: &[BOTH_SLOPES, MULTIPLIED_OUT],
    },
];
