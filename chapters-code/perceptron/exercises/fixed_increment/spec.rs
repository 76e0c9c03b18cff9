//! Cases for Algorithm 4.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type FixedIncrement = fn(&[DVector<f64>]) -> (DVector<f64>, usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<FixedIncrement, Vec<DVector<f64>>, (DVector<f64>, usize)> {
    Exercise {
        name: "fixed_increment",
        page: "perceptron/algorithm_4.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |fixed_increment, samples| fixed_increment(samples),
        show: |samples| format!("samples = {}", samples.show()),
        solution: solution::fixed_increment,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: FixedIncrement) -> Entry {
    Entry::new(exercise(), answer)
}

/// AND, OR and NAND, inputs in the order 00, 01, 10, 11, then drawn samples that have a solution.
fn cases() -> Vec<Vec<DVector<f64>>> {
    let mut cases: Vec<_> = [[0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0]].map(gate).into();
    let mut draw = Draw::new(10);
    for (count, length) in [(2, 2), (5, 3), (8, 3), (10, 4), (30, 3)] {
        let solution = draw.vector(length);
        let samples = (0..count).map(|_| separable_sample(&solution, &mut draw));
        cases.push(samples.collect());
    }
    cases
}

/// (1, x) for inputs with the label 1 and −(1, x) for those with the label 0.
fn gate(labels: [u8; 4]) -> Vec<DVector<f64>> {
    [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
        .iter()
        .zip(labels)
        .map(|([first, second], label)| {
            dvector![1.0, *first, *second] * (2.0 * f64::from(label) - 1.0)
        })
        .collect()
}

/// A sample that `solution` clears by a margin, so that the number of updates stays small.
fn separable_sample(solution: &DVector<f64>, draw: &mut Draw) -> DVector<f64> {
    loop {
        let sample = draw.vector(solution.len());
        let margin = solution.dot(&sample) / solution.norm();
        if margin.abs() > 0.2 {
            return sample * margin.signum();
        }
    }
}
