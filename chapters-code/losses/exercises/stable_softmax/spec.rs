//! Cases and mistakes for a softmax that neither overflows nor divides 0 by 0.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type StableSoftmax = fn(&DVector<f64>) -> DVector<f64>;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<StableSoftmax, DVector<f64>, DVector<f64>> {
    Exercise {
        name: "stable_softmax",
        page: "losses/overflow.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |stable_softmax, z| stable_softmax(z),
        show: |z| format!("z = {}", z.show()),
        solution: solution::stable_softmax,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: StableSoftmax) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's small, large and very negative logits; wide gaps, which no smaller shift survives; then drawn ones.
fn cases() -> Vec<DVector<f64>> {
    let mut cases = vec![
        dvector![0.5, 2.0, 1.0],
        dvector![800.0, 801.0, 799.0],
        dvector![-800.0, -801.0, -799.0],
        dvector![1000.0, 0.0],
        dvector![0.0, 2000.0],
    ];
    let mut draw = Draw::new(505);
    cases.extend([1, 2, 4, 5].map(|length| 3.0 * draw.vector(length)));
    cases
}

/// e^z by its sum, after `shift` was subtracted.
fn shifted(z: &DVector<f64>, shift: f64) -> DVector<f64> {
    let exponentials = z.map(|entry| (entry - shift).exp());
    let total = exponentials.sum();
    exponentials / total
}

const MISTAKES: &[Mistake<StableSoftmax>] = &[
    Mistake {
        name: "no shift",
        says: "e^800 is infinite and e^(−800) is 0, so you divide ∞ by ∞ or 0 by 0: subtract the largest logit from all first.",
        function: |z| shifted(z, 0.0),
    },
    Mistake {
        name: "mean subtracted",
        says: "after the mean is gone the largest logit can still be 1000: subtract the largest one.",
        function: |z| shifted(z, z.mean()),
    },
    Mistake {
        name: "smallest subtracted",
        says: "with the smallest gone the others are positive and overflow: subtract the largest one.",
        function: |z| shifted(z, z.min()),
    },
    Mistake {
        name: "largest size subtracted",
        says: "the largest of −800, −801 and −799 is −799, the one nearest to 0; take no absolute values.",
        function: |z| shifted(z, z.amax()),
    },
    Mistake {
        name: "logits cut off",
        says: "cutting the logits off at 700 avoids infinity, but makes different large logits equal.",
        function: |z| shifted(&z.map(|entry| entry.clamp(-700.0, 700.0)), 0.0),
    },
    Mistake {
        name: "logits divided",
        says: "softmax stays the same when a number is subtracted from all logits, not when they are divided by one.",
        function: |z| shifted(&(z / z.amax()), 0.0),
    },
    Mistake {
        name: "shift above only",
        says: "the same number is subtracted in the numerator and in all terms of the denominator.",
        function: |z| {
            let largest = z.max();
            z.map(|entry| (entry - largest).exp()) / z.map(f64::exp).sum()
        },
    },
    Mistake {
        name: "not normalised",
        says: "you returned the exponentials; divide each of them by their sum, so that the outputs sum to 1.",
        function: |z| {
            let largest = z.max();
            z.map(|entry| (entry - largest).exp())
        },
    },
    Mistake {
        name: "divided by the number",
        says: "divide by the sum of the exponentials, not by how many there are.",
        function: |z| {
            let largest = z.max();
            z.map(|entry| (entry - largest).exp()) / z.len() as f64
        },
    },
];
