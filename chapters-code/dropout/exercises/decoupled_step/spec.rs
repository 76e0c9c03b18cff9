//! Cases and mistakes for a step with momentum and decoupled decay.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type DecoupledStep =
    fn(&DVector<f64>, &DVector<f64>, &DVector<f64>, f64, f64, f64) -> (DVector<f64>, DVector<f64>);

/// w, v and g; then η, μ and λ.
pub type Inputs = ([DVector<f64>; 3], [f64; 3]);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<DecoupledStep, Inputs, (DVector<f64>, DVector<f64>)> {
    Exercise {
        name: "decoupled_step",
        page: "dropout/decoupled.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |decoupled_step, ([w, v, g], [eta, mu, lambda])| {
            decoupled_step(w, v, g, *eta, *mu, *lambda)
        },
        show: |(vectors, numbers)| {
            let [w, v, g] = vectors.each_ref().map(Answer::show);
            let [eta, mu, lambda] = numbers.each_ref().map(Answer::show);
            format!("w = {w}, v = {v}, g = {g}, eta = {eta}, mu = {mu}, lambda = {lambda}")
        },
        solution: solution::decoupled_step,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DecoupledStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The step of the book's lecture from rest, a step without gradient, then drawn steps.
fn cases() -> Vec<Inputs> {
    let rest = dvector![0.0, 0.0];
    let book = (
        [dvector![0.5, -1.0], rest.clone(), dvector![0.2, 0.3]],
        [0.1, 0.9, 0.1],
    );
    let coasting = (
        [dvector![2.0, -1.0], dvector![0.5, 0.25], rest],
        [0.5, 0.5, 0.5],
    );
    let mut cases = vec![book, coasting];
    let mut draw = Draw::new(141);
    for length in [1, 2, 3, 4, 5] {
        let vectors = [0; 3].map(|_| draw.vector(length));
        let numbers = [(0.05, 0.5), (0.3, 0.95), (0.05, 0.8)];
        cases.push((vectors, numbers.map(|(low, high)| draw.between(low, high))));
    }
    cases
}
