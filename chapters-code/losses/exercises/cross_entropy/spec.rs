//! Cases and mistakes for the cross-entropy of probabilities.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type CrossEntropy = fn(&DVector<f64>, &DVector<f64>) -> f64;

/// The probabilities and the targets of one case.
pub type Inputs = (DVector<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<CrossEntropy, Inputs, f64> {
    Exercise {
        name: "cross_entropy",
        page: "losses/cross_entropy.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |cross_entropy, (probabilities, targets)| cross_entropy(probabilities, targets),
        show: |(probabilities, targets)| {
            format!(
                "probabilities = {}, targets = {}",
                probabilities.show(),
                targets.show()
            )
        },
        solution: solution::cross_entropy,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: CrossEntropy) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's A and B, classes that were ruled out, targets between 0 and 1, then drawn ones.
fn cases() -> Vec<Inputs> {
    let third = dvector![0.0, 0.0, 1.0, 0.0, 0.0];
    let mut cases = vec![
        (dvector![0.05, 0.1, 0.7, 0.1, 0.05], third.clone()),
        (dvector![0.05, 0.7, 0.1, 0.1, 0.05], third),
        (dvector![0.0, 0.5, 0.5], dvector![0.0, 1.0, 0.0]),
        (dvector![0.2, 0.5, 0.3], dvector![0.1, 0.6, 0.3]),
    ];
    let mut draw = Draw::new(506);
    for length in [2, 3, 4, 6] {
        let scores = draw.vector(length).map(f64::exp);
        let mut targets = DVector::zeros(length);
        targets[draw.index(length)] = 1.0;
        cases.push((&scores / scores.sum(), targets));
    }
    cases
}

/// The sum of a term for each class, with the probability first.
fn total(p: &DVector<f64>, t: &DVector<f64>, term: fn(f64, f64) -> f64) -> f64 {
    p.zip_map(t, term).sum()
}

const MISTAKES: &[Mistake<CrossEntropy>] = &[
    Mistake {
        name: "minus forgotten",
        says: "the ln of a probability is negative, and a loss is not: the sum has a minus before it.",
        function: |p, t| -solution::cross_entropy(p, t),
    },
    Mistake {
        name: "roles exchanged",
        says: "the targets are the weights, and ln is taken of the probabilities: ln 0 of a one-hot target is −∞.",
        function: |p, t| -total(p, t, |p, t| p * t.ln()),
    },
    Mistake {
        name: "0 times minus infinity",
        says: "a class with target 0 adds nothing, even if its probability is 0; the computer's 0 · ln 0 is not a number, so leave the class out.",
        function: |p, t| -total(p, t, |p, t| t * p.ln()),
    },
    Mistake {
        name: "guard inside",
        says: "1e-7 inside of ln keeps infinity away, but changes every answer in its seventh digit; leave out the classes with target 0 instead.",
        function: |p, t| -total(p, t, |p, t| t * (p + 1e-7).ln()),
    },
    Mistake {
        name: "logarithm to base 2",
        says: "ln is the natural logarithm; base 2 measures in bits, which are larger numbers.",
        function: |p, t| solution::cross_entropy(p, t) / 2.0_f64.ln(),
    },
    Mistake {
        name: "logarithm to base 10",
        says: "in this book log is the natural logarithm, `ln` in Rust; you took `log10`.",
        function: |p, t| solution::cross_entropy(p, t) / 10.0_f64.ln(),
    },
    Mistake {
        name: "divided by the classes",
        says: "the sum over the classes is not a mean: nothing is divided for one sample.",
        function: |p, t| solution::cross_entropy(p, t) / p.len() as f64,
    },
    Mistake {
        name: "both terms for each class",
        says: "the term (1 − t) ln(1 − p) belongs to the binary cross-entropy; softmax has no use for it, since its outputs sum to 1.",
        function: |p, t| {
            -total(p, t, |p, t| {
                if t == 0.0 {
                    (1.0 - p).ln()
                } else if t == 1.0 {
                    p.ln()
                } else {
                    t * p.ln() + (1.0 - t) * (1.0 - p).ln()
                }
            })
        },
    },
    Mistake {
        name: "targets ignored",
        says: "each ln p is multiplied by its target, so that only the right class counts.",
        function: |p, t| -total(p, t, |p, _| p.ln()),
    },
];
