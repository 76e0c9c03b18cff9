//! The mistakes that happen on the way through the mean.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type MeanPathByHand = fn() -> (f64, f64, f64);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<MeanPathByHand, (), (f64, f64, f64)> {
    Exercise {
        name: "mean_path_by_hand",
        page: "batchnorm/mean_gradient.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |mean_path_by_hand, ()| mean_path_by_hand(),
        show: |()| {
            "x = (1, 3, 3, 9), epsilon = 7, g = (1, -2, 3, 4), asked for (direct, over variance, share)"
                .into()
        },
        solution: solution::mean_path_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: MeanPathByHand) -> Entry {
    Entry::new(exercise(), answer)
}

/// Both terms, and the fourth part of their sum.
fn shared(direct: f64, over_variance: f64) -> (f64, f64, f64) {
    (direct, over_variance, (direct + over_variance) / 4.0)
}

const MISTAKES: &[Mistake<MeanPathByHand>] = &[
    Mistake {
        name: "sign lost",
        says: "a larger mean makes every normalised value smaller: the direct term has a minus.",
        function: || shared(1.5, 0.0),
    },
    Mistake {
        name: "signs of g lost",
        says: "the entries of g keep their signs: 1 − 2 + 3 + 4 is 6.",
        function: || shared(-2.5, 0.0),
    },
    Mistake {
        name: "mean of g",
        says: "in ∂L/∂μ the four g add up and are divided by the root, once; the fourth for each sample comes afterwards.",
        function: || shared(-0.375, 0.0),
    },
    Mistake {
        name: "epsilon forgotten",
        says: "the root is √(9 + 7) = 4; without ε you divided by 3.",
        function: || shared(-2.0, 0.0),
    },
    Mistake {
        name: "distances instead of deviations",
        says: "the deviations from the mean have signs, −3, −1, −1 and 5, and they cancel each other.",
        function: || shared(-1.5, 0.625),
    },
    Mistake {
        name: "deviations squared",
        says: "the slope of a square is twice the deviation, not twice its square; the deviations themselves add up to 0.",
        function: || shared(-1.5, 2.25),
    },
    Mistake {
        name: "whole gradient for each sample",
        says: "each sample has only the share 1/4 in the mean, so it gets a fourth of ∂L/∂μ.",
        function: || (-1.5, 0.0, -1.5),
    },
    Mistake {
        name: "values instead of deviations",
        says: "what adds up to 0 are the deviations x − μ; you took the values x themselves.",
        function: || shared(-1.5, 1.0),
    },
];
