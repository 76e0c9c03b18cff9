//! The mistakes that happen when the forward difference of a square is written out.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "difference_of_square",
        page: "gradients/derivative.html",
        hints: include_str!("hints.md"),
        symbols: "symbols: x, h real",
        left: "D",
        given: r"\frac{(x + h)^2 - x^2}{h}",
        goal: "2 x + h",
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

const MULTIPLIED_OUT: &str = r"\frac{x^2 + 2 x h + h^2 - x^2}{h}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "middle term lost",
        says: "(x + h)² has a middle term: (x + h)(x + h) = x² + 2xh + h².",
        lines: &[r"\frac{x^2 + h^2 - x^2}{h}"],
    },
    MistakenLines {
        name: "middle term once",
        says: "x meets h twice in (x + h)(x + h), so the middle term is 2xh.",
        lines: &[r"\frac{x^2 + x h + h^2 - x^2}{h}"],
    },
    MistakenLines {
        name: "h left out too early",
        says: "this line has no h² any more, as if h were 0 already; the limit comes after the division, and here none is taken.",
        lines: &[MULTIPLIED_OUT, "2 x"],
    },
    MistakenLines {
        name: "sign lost",
        says: "x² is subtracted, so it cancels the x² of the square; added, it would leave 2x² behind.",
        lines: &[r"\frac{x^2 + 2 x h + h^2 + x^2}{h}"],
    },
    MistakenLines {
        name: "only one term divided",
        says: "the fraction divides both terms by h, so h² becomes h.",
        lines: &[MULTIPLIED_OUT, "2 x + h^2"],
    },
    MistakenLines {
        name: "division forgotten",
        says: "this is by how much f grew; divide it by h, for the growth for each unit of the nudge.",
        lines: &[MULTIPLIED_OUT, "2 x h + h^2"],
    },
    MistakenLines {
        name: "a jump",
        says: "show the square multiplied out before h cancels.",
        lines: &["2 x + h"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED_OUT, MULTIPLIED_OUT],
    },
    MistakenLines {
        name: "not divided yet",
        says: "both terms on top have a factor h: one more line, and the fraction is gone.",
        lines: &[MULTIPLIED_OUT, r"\frac{2 x h + h^2}{h}"],
    },
];
