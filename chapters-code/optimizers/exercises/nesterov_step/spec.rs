//! Cases and mistakes for one step of Nesterov's momentum.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// Position and velocity.
pub type State = (DVector<f64>, DVector<f64>);

/// A gradient at any point.
pub type Gradient<'a> = &'a dyn Fn(&DVector<f64>) -> DVector<f64>;

/// What an answer to this exercise looks like.
pub type NesterovStep = fn(&DVector<f64>, &DVector<f64>, Gradient<'_>, f64, f64) -> State;

/// The state, the curvatures of a bowl, η and μ of one case.
pub type Inputs = (State, DVector<f64>, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<NesterovStep, Inputs, State> {
    Exercise {
        name: "nesterov_step",
        page: "optimizers/nesterov.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |nesterov_step, ((w, v), curvatures, eta, mu)| {
            let gradient = |point: &DVector<f64>| point.component_mul(curvatures);
            nesterov_step(w, v, &gradient, *eta, *mu)
        },
        show: |((w, v), curvatures, eta, mu)| {
            let (w, v, curvatures) = (w.show(), v.show(), curvatures.show());
            let (eta, mu) = (eta.show(), mu.show());
            format!(
                "w = {w}, v = {v}, gradient = each entry times {curvatures}, eta = {eta}, mu = {mu}"
            )
        },
        solution: solution::nesterov_step,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: NesterovStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first two steps in the ravine of the book, then drawn states in drawn bowls.
fn cases() -> Vec<Inputs> {
    let ravine = || dvector![1.0 / 16.0, 2.0];
    let first = (dvector![-8.0, 2.0], dvector![0.0, 0.0]);
    let second = (dvector![-7.95, 1.6], dvector![0.05, -0.4]);
    let mut cases = vec![(first, ravine(), 0.1, 0.9), (second, ravine(), 0.1, 0.9)];
    let mut draw = Draw::new(506);
    for length in [1, 2, 3, 3, 4] {
        let state = (draw.vector(length), draw.vector(length));
        let curvatures = DVector::from_fn(length, |_, _| draw.between(0.2, 3.0));
        cases.push((
            state,
            curvatures,
            draw.between(0.1, 0.6),
            draw.between(0.3, 0.99),
        ));
    }
    cases
}
