//! The mistakes that happen when three slopes are multiplied.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "chain_of_three",
        page: "backprop/chain_rule.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: x real
            define: u = 3 x - 1; v = u^2 + 1; y = \ln(v)
        ",
        left: "D",
        given: r"\frac{dy}{dv} \frac{dv}{du} \frac{du}{dx}",
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

const GOAL: &str = r"\frac{6 (3 x - 1)}{(3 x - 1)^2 + 1}";
const PRODUCT: &str = r"\frac{1}{v} \cdot 2 u \cdot 3";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "slopes added",
        says: "slopes in a row multiply: v moves 2u times as much as u, and u already moves 3 times as much as x.",
        lines: &[r"\frac{1}{v} + 2 u + 3"],
    },
    MistakenLines {
        name: "last link lost",
        says: "x is not u: a nudge of x moves u three times as far, so a factor 3 belongs to the product.",
        lines: &[r"\frac{1}{v} \cdot 2 u"],
    },
    MistakenLines {
        name: "factor of the square lost",
        says: "the slope of u² + 1 is 2u: the exponent comes down as a factor, and the 1 vanishes.",
        lines: &[r"\frac{1}{v} \cdot u \cdot 3"],
    },
    MistakenLines {
        name: "square kept",
        says: "the slope of u² is 2u, not 2u²: the exponent goes down by one.",
        lines: &[r"\frac{1}{v} \cdot 2 u^2 \cdot 3"],
    },
    MistakenLines {
        name: "value instead of slope",
        says: "the first factor is the slope of the logarithm, 1/v, not its value ln v.",
        lines: &[r"\ln(v) \cdot 2 u \cdot 3"],
    },
    MistakenLines {
        name: "slope at the wrong place",
        says: "the logarithm gets v, not u, so its slope is taken at v: 1/v.",
        lines: &[r"\frac{1}{u} \cdot 2 u \cdot 3"],
    },
    MistakenLines {
        name: "one forgotten in v",
        says: "v is the square of 3x − 1, plus 1; the 1 stays in the denominator.",
        lines: &[PRODUCT, r"\frac{6 (3 x - 1)}{(3 x - 1)^2}"],
    },
    MistakenLines {
        name: "a jump",
        says: "write the three slopes as a product before you put in what u and v are.",
        lines: &[GOAL],
    },
    MistakenLines {
        name: "the same line again",
        says: "other spaces make no new line; change one thing in it.",
        lines: &[PRODUCT, PRODUCT],
    },
    MistakenLines {
        name: "u and v left in",
        says: "this is right, but the goal has nothing but x in it: put 3x − 1 for u, and then its square plus 1 for v.",
        lines: &[PRODUCT, r"\frac{6 u}{v}"],
    },
];
