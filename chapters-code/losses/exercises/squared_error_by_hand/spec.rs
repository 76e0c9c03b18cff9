//! The mistakes that happen when one pair of vectors is judged by four conventions.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type SquaredErrorByHand = fn() -> [[f64; 2]; 4];

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<SquaredErrorByHand, (), [[f64; 2]; 4]> {
    Exercise {
        name: "squared_error_by_hand",
        page: "losses/conventions.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(5),
        cases: || vec![()],
        call: |squared_error_by_hand, ()| squared_error_by_hand(),
        show: |()| {
            "p = (2.5, -1, 1, 5), y = (2, 0, 1, 3), asked for rows [value, slope in p4]".into()
        },
        solution: solution::squared_error_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: SquaredErrorByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const MISTAKES: &[Mistake<SquaredErrorByHand>] = &[
    Mistake {
        name: "squares forgotten",
        says: "each error is squared before it is added; without that it is the absolute error.",
        function: || [[3.5, 4.0], [1.75, 2.0], [0.875, 1.0], [0.4375, 0.5]],
    },
    Mistake {
        name: "a square below 0",
        says: "the square of −1 is +1: no squared error is negative.",
        function: || [[3.25, 4.0], [1.625, 2.0], [0.8125, 1.0], [0.40625, 0.5]],
    },
    Mistake {
        name: "zero error not counted",
        says: "the third prediction is right, and it counts as a sample all the same: N is 4.",
        function: || {
            [
                [5.25, 4.0],
                [2.625, 2.0],
                [1.75, 4.0 / 3.0],
                [0.875, 2.0 / 3.0],
            ]
        },
    },
    Mistake {
        name: "the 2 of the square forgotten",
        says: "the slope of e² is 2e: your four slopes are half as large as they should be.",
        function: || [[5.25, 2.0], [2.625, 1.0], [1.3125, 0.5], [0.65625, 0.25]],
    },
    Mistake {
        name: "sign of the slope",
        says: "the fourth prediction is too large, so a larger one makes the loss larger: the slopes are positive.",
        function: || [[5.25, -4.0], [2.625, -2.0], [1.3125, -1.0], [0.65625, -0.5]],
    },
    Mistake {
        name: "factor left out of the slope",
        says: "the factor in front of the sum stands in front of its slope as well.",
        function: || [[5.25, 4.0], [2.625, 4.0], [1.3125, 4.0], [0.65625, 4.0]],
    },
    Mistake {
        name: "factor 2 in place of one half",
        says: "half of the sum is smaller than the sum: multiply by ½ in the second and in the fourth row.",
        function: || [[5.25, 4.0], [10.5, 8.0], [1.3125, 1.0], [2.625, 2.0]],
    },
    Mistake {
        name: "root taken",
        says: "the sum of squares is not the length of the error vector: no root.",
        function: || {
            [
                [5.25_f64.sqrt(), 4.0],
                [5.25_f64.sqrt() / 2.0, 2.0],
                [5.25_f64.sqrt() / 4.0, 1.0],
                [5.25_f64.sqrt() / 8.0, 0.5],
            ]
        },
    },
];
