//! Cases for a layer that has been trained and is asked.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type RunningAverage = fn(&[DMatrix<f64>], f64, &DMatrix<f64>, f64) -> DMatrix<f64>;

/// The batches, the momentum, X and ε of one case.
pub type Inputs = (Vec<DMatrix<f64>>, f64, DMatrix<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<RunningAverage, Inputs, DMatrix<f64>> {
    Exercise {
        name: "running_average",
        page: "batchnorm/running.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |running_average, (batches, momentum, x, epsilon)| {
            running_average(batches, *momentum, x, *epsilon)
        },
        show: |(batches, momentum, x, epsilon)| {
            let (batches, momentum, x) = (batches.show(), momentum.show(), x.show());
            format!("batches = {batches}, momentum = {momentum}, x = {x}, epsilon = {epsilon}")
        },
        solution: solution::running_average,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: RunningAverage) -> Entry {
    Entry::new(exercise(), answer)
}

/// The batch of the book, and a single new sample; then drawn batches, not all of one size.
fn cases() -> Vec<Inputs> {
    let book = dmatrix![0.0, 2.0, 4.0, 6.0];
    let mut cases = vec![(vec![book], 0.1, dmatrix![5.0], 1e-5)];
    let mut draw = Draw::new(910);
    for (features, sizes, samples) in [
        (1, &[3, 3][..], 2),
        (2, &[4, 3, 2], 1),
        (3, &[2, 5], 3),
        (2, &[3, 3, 3, 3, 3, 3], 4),
    ] {
        let batches = sizes.iter().map(|size| draw.matrix(features, *size));
        let batches = batches.collect();
        let (momentum, epsilon) = (draw.between(0.05, 0.4), draw.between(0.01, 0.2));
        cases.push((batches, momentum, draw.matrix(features, samples), epsilon));
    }
    cases
}
