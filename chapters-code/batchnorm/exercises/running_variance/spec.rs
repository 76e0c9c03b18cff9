//! Cases and mistakes for the two variances of a batch.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type RunningVariance = fn(f64, &DVector<f64>, f64) -> (f64, f64);

/// The running variance, x and the momentum of one case.
pub type Inputs = (f64, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<RunningVariance, Inputs, (f64, f64)> {
    Exercise {
        name: "running_variance",
        page: "batchnorm/variance_traps.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |running_variance, (running, x, momentum)| running_variance(*running, x, *momentum),
        show: |(running, x, momentum)| {
            let (running, x, momentum) = (running.show(), x.show(), momentum.show());
            format!("running = {running}, x = {x}, momentum = {momentum}")
        },
        solution: solution::running_variance,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: RunningVariance) -> Entry {
    Entry::new(exercise(), answer)
}

/// The batch of the book after a fresh start, then drawn ones; in the smallest batch the two variances differ twofold.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![(1.0, dvector![0.0, 2.0, 4.0, 6.0], 0.1)];
    let mut draw = Draw::new(909);
    for samples in [2, 3, 5, 8] {
        let (running, momentum) = (draw.between(0.5, 3.0), draw.between(0.05, 0.45));
        cases.push((running, draw.vector(samples), momentum));
    }
    cases
}

/// The sum of squared deviations, and the number of samples.
fn squares(x: &DVector<f64>) -> (f64, f64) {
    (x.add_scalar(-x.mean()).norm_squared(), x.len() as f64)
}

/// `running`, moved towards `target` by the share `momentum`.
fn moved(running: f64, target: f64, momentum: f64) -> f64 {
    (1.0 - momentum) * running + momentum * target
}

const MISTAKES: &[Mistake<RunningVariance>] = &[
    Mistake {
        name: "both divided by m",
        says: "what is remembered is divided by m − 1: the biased variance of small batches would be too small on average.",
        function: |running, x, momentum| {
            let (sum, m) = squares(x);
            (sum / m, moved(running, sum / m, momentum))
        },
    },
    Mistake {
        name: "both divided by m − 1",
        says: "the batch itself is normalised with the biased variance, divided by m.",
        function: |running, x, momentum| {
            let (sum, m) = squares(x);
            (sum / (m - 1.0), moved(running, sum / (m - 1.0), momentum))
        },
    },
    Mistake {
        name: "the two variances exchanged",
        says: "m for the batch itself, m − 1 for what is remembered; you have it the other way round.",
        function: |running, x, momentum| {
            let (sum, m) = squares(x);
            (sum / (m - 1.0), moved(running, sum / m, momentum))
        },
    },
    Mistake {
        name: "momentum of the past",
        says: "here momentum is the share of the new batch, 0.1 as a rule; other places call the share of the past so.",
        function: |running, x, momentum| {
            let (sum, m) = squares(x);
            (sum / m, moved(running, sum / (m - 1.0), 1.0 - momentum))
        },
    },
    Mistake {
        name: "past not shrunk",
        says: "the past keeps the share 1 − momentum; without it the running value grows with every batch.",
        function: |running, x, momentum| {
            let (sum, m) = squares(x);
            (sum / m, running + momentum * sum / (m - 1.0))
        },
    },
    Mistake {
        name: "past forgotten",
        says: "that is the variance of the last batch alone; move the running value towards it by the share momentum.",
        function: |_, x, _| {
            let (sum, m) = squares(x);
            (sum / m, sum / (m - 1.0))
        },
    },
    Mistake {
        name: "mean not subtracted",
        says: "a variance is measured from the mean: square x − μ, not x.",
        function: |running, x, momentum| {
            let (sum, m) = (x.norm_squared(), x.len() as f64);
            (sum / m, moved(running, sum / (m - 1.0), momentum))
        },
    },
];
