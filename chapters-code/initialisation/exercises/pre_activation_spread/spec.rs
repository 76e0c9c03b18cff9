//! Cases and mistakes for the spread of a weighted sum.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type PreActivationSpread = fn(&DVector<f64>, f64) -> (f64, f64);

/// The inputs of the unit and the standard deviation of its weights.
pub type Inputs = (DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<PreActivationSpread, Inputs, (f64, f64)> {
    Exercise {
        name: "pre_activation_spread",
        page: "initialisation/variance.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |pre_activation_spread, (x, d)| pre_activation_spread(x, *d),
        show: |(x, d)| format!("x = {}, d = {}", x.show(), d.show()),
        solution: solution::pre_activation_spread,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: PreActivationSpread) -> Entry {
    Entry::new(exercise(), answer)
}

/// The coin weights of the book, inputs that are all alike, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(510);
    let mut cases = vec![
        (dvector![1.0, 2.0, 2.0], 0.5),
        (dvector![5.0, 5.0, 5.0, 5.0], 0.1),
    ];
    for length in [1, 2, 3, 5, 8] {
        cases.push((draw.vector(length), draw.between(0.1, 3.0)));
    }
    cases
}

/// A variance together with its root.
fn with_root(variance: f64) -> (f64, f64) {
    (variance, variance.sqrt())
}

const MISTAKES: &[Mistake<PreActivationSpread>] = &[
    Mistake {
        name: "deviation not squared",
        says: "the variance of a weight is d², the square of its standard deviation.",
        function: |x, d| with_root(d * x.norm_squared()),
    },
    Mistake {
        name: "variance of the inputs",
        says: "it is the mean square of the inputs that counts, not their variance: inputs that are all 5 make the sum vary too.",
        function: |x, d| with_root(d * d * x.len() as f64 * x.variance()),
    },
    Mistake {
        name: "number of inputs forgotten",
        says: "every input adds a term: n times Var(w) E(x²), not Var(w) E(x²) alone.",
        function: |x, d| with_root(d * d * x.norm_squared() / x.len() as f64),
    },
    Mistake {
        name: "number of inputs counted twice",
        says: "n times the mean of the squares is the sum of the squares; you multiplied that sum by n once more.",
        function: |x, d| with_root(d * d * x.len() as f64 * x.norm_squared()),
    },
    Mistake {
        name: "deviations added",
        says: "variances add, deviations don't: sum the squares first, and take one root at the end.",
        function: |x, d| {
            let deviation = d * x.lp_norm(1);
            (deviation * deviation, deviation)
        },
    },
    Mistake {
        name: "square of the sum",
        says: "each input is squared by itself; in the square of their sum the mixed terms are left, which average out.",
        function: |x, d| with_root((d * x.sum()).powi(2)),
    },
    Mistake {
        name: "root forgotten",
        says: "the second number is the standard deviation, the root of the variance.",
        function: |x, d| (d * d * x.norm_squared(), d * d * x.norm_squared()),
    },
];
