//! Cases and mistakes for the limit of the learning rate and the best one.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type StableRates = fn(&DVector<f64>) -> (f64, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<StableRates, DVector<f64>, (f64, f64, f64)> {
    Exercise {
        name: "stable_rates",
        page: "optimizers/zigzag.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |stable_rates, curvatures| stable_rates(curvatures),
        show: |curvatures| format!("curvatures = {}", curvatures.show()),
        solution: solution::stable_rates,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: StableRates) -> Entry {
    Entry::new(exercise(), answer)
}

/// The ravine x²/32 + y², a round bowl, then drawn bowls.
fn cases() -> Vec<DVector<f64>> {
    let mut cases = vec![dvector![1.0 / 16.0, 2.0], dvector![4.0, 4.0]];
    let mut draw = Draw::new(502);
    for count in [2, 3, 3, 4, 5] {
        cases.push(DVector::from_fn(count, |_, _| draw.between(0.1, 5.0)));
    }
    cases
}

/// The right answer for these two curvatures.
fn rates(low: f64, high: f64) -> (f64, f64, f64) {
    (2.0 / high, 2.0 / (low + high), (high - low) / (high + low))
}

const MISTAKES: &[Mistake<StableRates>] = &[
    Mistake {
        name: "limit 1 / λ",
        says: "1/λ_max lands at the bottom in one step; the limit, where each step overshoots by as much, is 2/λ_max.",
        function: |all| {
            let (limit, best, factor) = rates(all.min(), all.max());
            (limit / 2.0, best, factor)
        },
    },
    Mistake {
        name: "limit of the flattest direction",
        says: "the steepest direction is the first that bounces out: divide by the largest curvature.",
        function: |all| {
            let (_, best, factor) = rates(all.min(), all.max());
            (2.0 / all.min(), best, factor)
        },
    },
    Mistake {
        name: "best rate of the steepest direction alone",
        says: "1/λ_max suits only the steepest direction; the best rate balances it with the flattest, 2/(λ_min + λ_max).",
        function: |all| {
            let (limit, _, factor) = rates(all.min(), all.max());
            (limit, 1.0 / all.max(), factor)
        },
    },
    Mistake {
        name: "all curvatures added",
        says: "only the smallest and the largest stand in the best rate; the directions between them shrink faster by themselves.",
        function: |all| {
            let (limit, _, factor) = rates(all.min(), all.max());
            (limit, 2.0 / all.sum(), factor)
        },
    },
    Mistake {
        name: "condition number returned",
        says: "κ is the quotient of the curvatures; the factor of one step is (κ − 1)/(κ + 1), which is below 1.",
        function: |all| {
            let (limit, best, _) = rates(all.min(), all.max());
            (limit, best, all.max() / all.min())
        },
    },
    Mistake {
        name: "factor of the limit",
        says: "the third number belongs to the best rate; at the limit the flattest direction has the factor 1 − 2/κ.",
        function: |all| {
            let (limit, best, _) = rates(all.min(), all.max());
            (limit, best, 1.0 - limit * all.min())
        },
    },
    Mistake {
        name: "first and last",
        says: "the curvatures come in any order: search for the smallest and the largest.",
        function: |all| rates(all[0], all[all.len() - 1]),
    },
];
