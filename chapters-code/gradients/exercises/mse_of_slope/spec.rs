//! Cases and mistakes for the loss of a line.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use solution::mse_of_slope;

/// What an answer to this exercise looks like.
pub type MseOfSlope = fn(f64, &[(f64, f64)]) -> f64;

/// w and the samples of one case.
pub type Inputs = (f64, Vec<(f64, f64)>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<MseOfSlope, Inputs, f64> {
    Exercise {
        name: "mse_of_slope",
        page: "gradients/loss_curve.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |mse_of_slope, (w, samples)| mse_of_slope(*w, samples),
        show: |(w, samples)| format!("w = {}, samples = {}", w.show(), samples.show()),
        solution: mse_of_slope,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: MseOfSlope) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's data at three slopes, then drawn data.
fn cases() -> Vec<Inputs> {
    let book = || vec![(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)];
    let mut cases = vec![(0.0, book()), (0.5, book()), (2.0, book())];
    let mut draw = Draw::new(83);
    for count in [1, 2, 3, 4, 6] {
        let w = draw.number();
        let samples = (0..count).map(|_| (draw.number(), draw.number()));
        cases.push((w, samples.collect()));
    }
    cases
}

fn mean(samples: &[(f64, f64)], measure: impl Fn(f64, f64) -> f64) -> f64 {
    let sum: f64 = samples.iter().map(|(x, y)| measure(*x, *y)).sum();
    sum / samples.len() as f64
}

const MISTAKES: &[Mistake<MseOfSlope>] = &[
    Mistake {
        name: "sum instead of mean",
        says: "the M stands for mean: divide the sum by the number of samples.",
        function: |w, samples| mse_of_slope(w, samples) * samples.len() as f64,
    },
    Mistake {
        name: "divided by 2N",
        says: "some books divide by 2N to save a factor later; this one divides by N.",
        function: |w, samples| mse_of_slope(w, samples) / 2.0,
    },
    Mistake {
        name: "not squared",
        says: "square each error, or errors of both signs cancel.",
        function: |w, samples| mean(samples, |x, y| w * x - y),
    },
    Mistake {
        name: "absolute errors",
        says: "this is the mean absolute error; the squared one counts large errors more.",
        function: |w, samples| mean(samples, |x, y| (w * x - y).abs()),
    },
    Mistake {
        name: "square of the mean",
        says: "first square, then take the mean: you squared the mean error, in which errors cancel.",
        function: |w, samples| mean(samples, |x, y| w * x - y).powi(2),
    },
    Mistake {
        name: "square of the sum",
        says: "square each error by itself, then add: in the square of a sum, errors of both signs cancel.",
        function: |w, samples| {
            let count = samples.len() as f64;
            mean(samples, |x, y| w * x - y).powi(2) * count
        },
    },
    Mistake {
        name: "root taken",
        says: "no root: its square is the mean squared error.",
        function: |w, samples| mse_of_slope(w, samples).sqrt(),
    },
    Mistake {
        name: "x and y exchanged",
        says: "a sample is (x, y): the line answers w · x, and y is what it should answer.",
        function: |w, samples| mean(samples, |x, y| (w * y - x).powi(2)),
    },
    Mistake {
        name: "squares subtracted",
        says: "the difference is squared, not each of its parts: (w · x − y)².",
        function: |w, samples| mean(samples, |x, y| (w * x).powi(2) - y.powi(2)),
    },
];
