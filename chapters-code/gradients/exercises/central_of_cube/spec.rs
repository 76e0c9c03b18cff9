//! The mistakes that happen when the central difference of a cube is written out.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "central_of_cube",
        page: "gradients/central.html",
        hints: include_str!("hints.md"),
        symbols: "symbols: x, h real",
        left: "C",
        given: r"\frac{(x + h)^3 - (x - h)^3}{2 h}",
        goal: "3 x^2 + h^2",
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
    r"\frac{x^3 + 3 x^2 h + 3 x h^2 + h^3 - x^3 + 3 x^2 h - 3 x h^2 + h^3}{2 h}";

const COLLECTED: &str = r"\frac{6 x^2 h + 2 h^3}{2 h}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "minus for the first term only",
        says: "the minus stands before the whole second cube: it turns all four of its signs, not just that of x³.",
        lines: &[r"\frac{x^3 + 3 x^2 h + 3 x h^2 + h^3 - x^3 - 3 x^2 h + 3 x h^2 - h^3}{2 h}"],
    },
    MistakenLines {
        name: "signs don't alternate",
        says: "in (x − h)³ the term 3xh² has a plus, because −h is squared in it.",
        lines: &[r"\frac{x^3 + 3 x^2 h + 3 x h^2 + h^3 - x^3 + 3 x^2 h + 3 x h^2 + h^3}{2 h}"],
    },
    MistakenLines {
        name: "cube of each term",
        says: "(x + h)³ is not x³ + h³: it has 3x²h and 3xh² in it as well.",
        lines: &[r"\frac{x^3 + h^3 - x^3 + h^3}{2 h}"],
    },
    MistakenLines {
        name: "h cubed cancelled",
        says: "minus (−h³) is plus h³: the two cubes of h add up to 2h³, they don't cancel.",
        lines: &[MULTIPLIED_OUT, r"\frac{6 x^2 h}{2 h}"],
    },
    MistakenLines {
        name: "divided by h only",
        says: "the points x + h and x − h are 2h apart: divide by 2h.",
        lines: &[MULTIPLIED_OUT, COLLECTED, "6 x^2 + 2 h^2"],
    },
    MistakenLines {
        name: "second term keeps its h",
        says: "both terms are divided by 2h, so 2h³ becomes h².",
        lines: &[MULTIPLIED_OUT, COLLECTED, "3 x^2 + h^3"],
    },
    MistakenLines {
        name: "a jump",
        says: "show both cubes multiplied out before you collect the terms.",
        lines: &["3 x^2 + h^2"],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[MULTIPLIED_OUT, MULTIPLIED_OUT],
    },
    MistakenLines {
        name: "not divided yet",
        says: "both terms on top have a factor 2h: one more line, and the fraction is gone.",
        lines: &[MULTIPLIED_OUT, COLLECTED],
    },
];
