//! The mistakes that happen when partial derivatives are taken by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type PartialsByHand = fn() -> (f64, f64);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<PartialsByHand, (), (f64, f64)> {
    Exercise {
        name: "partials_by_hand",
        page: "gradients/partial.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |partials_by_hand, ()| partials_by_hand(),
        show: |()| "f(x, y) = x² y − 2 x + 3 y at (3, −2), asked for (by x, by y)".into(),
        solution: solution::partials_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: PartialsByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const MISTAKES: &[Mistake<PartialsByHand>] = &[
    Mistake {
        name: "exchanged",
        says: "these are the right two numbers in the wrong order: first by x, then by y.",
        function: || (12.0, -14.0),
    },
    Mistake {
        name: "the factor y vanished",
        says: "by x, y is a constant factor of x², and a constant factor stays: 2xy, not 2x.",
        function: || (4.0, 12.0),
    },
    Mistake {
        name: "a constant term stayed",
        says: "by x, the term 3y doesn't change at all, so it contributes 0 to the slope, not 3y.",
        function: || (-20.0, 12.0),
    },
    Mistake {
        name: "both at once",
        says: "by x, y is held still: the 3 of the term 3y belongs to the other derivative.",
        function: || (-11.0, 12.0),
    },
    Mistake {
        name: "sign of y lost",
        says: "y is −2: 2xy is 2 · 3 · (−2), which is −12.",
        function: || (10.0, 12.0),
    },
    Mistake {
        name: "x differentiated as well",
        says: "by y, x² is a constant factor and stays x²; only y becomes 1.",
        function: || (-14.0, 9.0),
    },
    Mistake {
        name: "a constant term stayed in the second",
        says: "by y, the term −2x doesn't change at all, so it contributes 0 to the slope.",
        function: || (-14.0, 6.0),
    },
    Mistake {
        name: "x² vanished",
        says: "by y, x² is a constant factor of y, and a constant factor stays: x² + 3.",
        function: || (-14.0, 3.0),
    },
];
