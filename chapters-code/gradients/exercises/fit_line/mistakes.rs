//! Mistakes for fitting a line.

use super::{FitLine, solution::fit_line};
use grading::Mistake;

/// The values of w when each step adds up `term(w, x, y)` over the samples and takes the mean.
fn fitted(
    w: f64,
    (samples, eta, steps): (&[(f64, f64)], f64, usize),
    term: impl Fn(f64, f64, f64) -> f64,
) -> Vec<f64> {
    let next = |w: &f64| {
        let sum: f64 = samples.iter().map(|(x, y)| term(*w, *x, *y)).sum();
        Some(w - eta * sum / samples.len() as f64)
    };
    std::iter::successors(Some(w), next)
        .take(steps + 1)
        .collect()
}

/// The values of w when it moves as soon as a sample's slope is known.
fn sample_by_sample(w: f64, (samples, eta, steps): (&[(f64, f64)], f64, usize)) -> Vec<f64> {
    let step = |w: f64, (x, y): &(f64, f64)| w - eta * 2.0 * (w * x - y) * x;
    let pass = |w: &f64| Some(samples.iter().fold(*w, step));
    std::iter::successors(Some(w), pass)
        .take(steps + 1)
        .collect()
}

pub(super) const MISTAKES: &[Mistake<FitLine>] = &[
    Mistake {
        name: "moves after every sample",
        says: "first add up the slope over all samples, then move once; you moved after each sample.",
        function: |w, samples, eta, steps| {
            sample_by_sample(w, (samples, eta / samples.len() as f64, steps))
        },
    },
    Mistake {
        name: "a whole step for every sample",
        says: "first take the mean of the slopes of all samples, then move once; you moved by each sample's own slope in turn.",
        function: |w, samples, eta, steps| sample_by_sample(w, (samples, eta, steps)),
    },
    Mistake {
        name: "mean forgotten",
        says: "the slope is a mean over the samples: divide the sum by their number.",
        function: |w, samples, eta, steps| fit_line(w, samples, eta * samples.len() as f64, steps),
    },
    Mistake {
        name: "the 2 of the square forgotten",
        says: "the slope of a square is twice what is squared: each term has a factor 2.",
        function: |w, samples, eta, steps| fit_line(w, samples, eta / 2.0, steps),
    },
    Mistake {
        name: "input forgotten",
        says: "each error is multiplied by its own x: where x is small, w can't do much about the error.",
        function: |w, samples, eta, steps| {
            fitted(w, (samples, eta, steps), |w, x, y| 2.0 * (w * x - y))
        },
    },
    Mistake {
        name: "uphill",
        says: "the slope points uphill; subtract it.",
        function: |w, samples, eta, steps| fit_line(w, samples, -eta, steps),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "each step is η times the slope.",
        function: |w, samples, _, steps| fit_line(w, samples, 1.0, steps),
    },
    Mistake {
        name: "always the first slope",
        says: "the slope changes with w: compute it anew in every step, with the w of that step.",
        function: |w, samples, eta, steps| {
            let first = w;
            fitted(w, (samples, eta, steps), |_, x, y| {
                2.0 * (first * x - y) * x
            })
        },
    },
    Mistake {
        name: "first value left out",
        says: "the list begins with the w that came in.",
        function: |w, samples, eta, steps| fit_line(w, samples, eta, steps).split_off(1),
    },
];
