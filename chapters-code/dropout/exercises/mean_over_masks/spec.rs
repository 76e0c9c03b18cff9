//! Cases and mistakes for the mean of a ReLU unit over all masks.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type MeanOverMasks = fn(&DVector<f64>, f64, &DVector<f64>, f64) -> f64;

/// w, b, x and r of one case.
pub type Inputs = (DVector<f64>, f64, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<MeanOverMasks, Inputs, f64> {
    Exercise {
        name: "mean_over_masks",
        page: "dropout/scaling.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |mean_over_masks, (w, b, x, r)| mean_over_masks(w, *b, x, *r),
        show: |(w, b, x, r)| {
            let (w, b, x, r) = (w.show(), b.show(), x.show(), r.show());
            format!("w = {w}, b = {b}, x = {x}, r = {r}")
        },
        solution: solution::mean_over_masks,
        mistakes: MISTAKES,
    }
}

/// The eight inputs of the book, a unit that rarely fires, then drawn units with unlike ratios.
fn cases() -> Vec<Inputs> {
    let eight = DVector::from_fn(8, |unit, _| unit as f64 + 1.0);
    let mut cases = vec![
        (DVector::from_element(8, 1.0), 0.0, eight, 0.5),
        (dvector![1.0, -1.0], 0.0, dvector![1.0, 2.0], 0.25),
    ];
    let mut draw = Draw::new(143);
    for length in [1, 2, 3, 4, 5, 6] {
        let (w, x) = (draw.vector(length), draw.vector(length));
        cases.push((w, draw.number(), x, draw.between(0.1, 0.8)));
    }
    cases
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: MeanOverMasks) -> Entry {
    Entry::new(exercise(), answer)
}

/// Σ probability(kept, dropped) · answer(w · (m ⊙ x)) over the masks with these numbers.
fn mean(
    (w, x): (&DVector<f64>, &DVector<f64>),
    numbers: std::ops::Range<usize>,
    probability: impl Fn(i32, i32) -> f64,
    answer: impl Fn(f64) -> f64,
) -> f64 {
    let terms = numbers.map(|number| {
        let (mut counts, mut sum) = ([0, 0], 0.0);
        for input in 0..x.len() {
            let kept = number >> input & 1;
            counts[kept] += 1;
            sum += w[input] * x[input] * kept as f64;
        }
        probability(counts[1], counts[0]) * answer(sum)
    });
    terms.sum()
}

fn likely(r: f64) -> impl Fn(i32, i32) -> f64 {
    move |kept, dropped| (1.0 - r).powi(kept) * r.powi(dropped)
}

fn answer(b: f64, r: f64) -> impl Fn(f64) -> f64 {
    move |sum| (sum / (1.0 - r) + b).max(0.0)
}

const MISTAKES: &[Mistake<MeanOverMasks>] = &[
    Mistake {
        name: "ReLU of the mean",
        says: "the mean of the weighted sum is the sum without dropout, but the ReLU comes before the mean: \
               average the answers, not the sums.",
        function: |w, b, x, _| (w.dot(x) + b).max(0.0),
    },
    Mistake {
        name: "all masks alike",
        says: "only for r = ½ are all masks equally likely: each counts with its own probability.",
        function: |w, b, x, r| {
            let all = 1 << x.len();
            mean((w, x), 0..all, |_, _| 1.0 / all as f64, answer(b, r))
        },
    },
    Mistake {
        name: "r and 1 − r exchanged",
        says: "r is the probability to be dropped; a kept input brings the factor 1 − r.",
        function: |w, b, x, r| {
            let exchanged = |kept, dropped| likely(r)(dropped, kept);
            mean((w, x), 0..1 << x.len(), exchanged, answer(b, r))
        },
    },
    Mistake {
        name: "not scaled",
        says: "inverted dropout divides the kept inputs by 1 − r.",
        function: |w, b, x, r| mean((w, x), 0..1 << x.len(), likely(r), |sum| (sum + b).max(0.0)),
    },
    Mistake {
        name: "bias scaled too",
        says: "only the inputs are divided by 1 − r: the bias is never dropped.",
        function: |w, b, x, r| {
            mean((w, x), 0..1 << x.len(), likely(r), |sum| {
                ((sum + b) / (1.0 - r)).max(0.0)
            })
        },
    },
    Mistake {
        name: "last mask left out",
        says: "the masks are the numbers from 0 to 2ⁿ − 1, both included: the one that keeps all inputs is missing.",
        function: |w, b, x, r| mean((w, x), 0..(1 << x.len()) - 1, likely(r), answer(b, r)),
    },
    Mistake {
        name: "ReLU forgotten",
        says: "the unit answers max(0, …): a negative sum counts as 0.",
        function: |w, b, x, r| {
            mean((w, x), 0..1 << x.len(), likely(r), |sum| {
                sum / (1.0 - r) + b
            })
        },
    },
    Mistake {
        name: "divided by the number of masks",
        says: "the probabilities add up to 1 already: a sum with them is a mean, and needs no division.",
        function: |w, b, x, r| {
            let all = 1 << x.len();
            mean((w, x), 0..all, likely(r), answer(b, r)) / all as f64
        },
    },
];
