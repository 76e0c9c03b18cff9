//! Cases for one sweep of the learning rule.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type TrainEpoch =
    fn(&DVector<f64>, f64, &[(DVector<f64>, f64)], f64) -> (DVector<f64>, f64, usize);

/// w, b, the samples and η of one case.
pub type Inputs = (DVector<f64>, f64, Vec<(DVector<f64>, f64)>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<TrainEpoch, Inputs, (DVector<f64>, f64, usize)> {
    Exercise {
        name: "train_epoch",
        page: "perceptron/learning_rule.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |train_epoch, (w, b, samples, eta)| train_epoch(w, *b, samples, *eta),
        show: |(w, b, samples, eta)| {
            let (w, b, samples, eta) = (w.show(), b.show(), samples.show(), eta.show());
            format!("w = {w}, b = {b}, samples = {samples}, eta = {eta}")
        },
        solution: solution::train_epoch,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: TrainEpoch) -> Entry {
    Entry::new(exercise(), answer)
}

/// AND from the book's start and from zero, then drawn samples.
fn cases() -> Vec<Inputs> {
    let and = || {
        [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
            .map(|[first, second]| (dvector![first, second], first * second))
            .to_vec()
    };
    let mut cases = vec![
        (dvector![0.55, 0.55], -0.45, and(), 0.05),
        (dvector![0.0, 0.0], 0.0, and(), 1.0),
    ];
    let mut draw = Draw::new(8);
    for (count, length) in [(1, 1), (3, 2), (5, 2), (6, 3), (8, 4), (8, 2)] {
        let (w, b, eta) = (draw.vector(length), draw.number(), draw.between(0.1, 1.5));
        let samples = (0..count).map(|_| (draw.vector(length), draw.label()));
        cases.push((w, b, samples.collect(), eta));
    }
    cases
}
