//! Cases for one step of Adam.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// w, m and r.
pub type State = (DVector<f64>, DVector<f64>, DVector<f64>);

/// What an answer to this exercise looks like.
pub type AdamStep =
    fn(&DVector<f64>, &DVector<f64>, &DVector<f64>, i32, &DVector<f64>, f64) -> State;

/// The state, t, the gradient and η of one case.
pub type Inputs = (State, i32, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<AdamStep, Inputs, State> {
    Exercise {
        name: "adam_step",
        page: "optimizers/adam.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |adam_step, ((w, m, r), t, gradient, eta)| adam_step(w, m, r, *t, gradient, *eta),
        show: |((w, m, r), t, gradient, eta)| {
            let (w, m, r) = (w.show(), m.show(), r.show());
            let (gradient, eta) = (gradient.show(), eta.show());
            format!("w = {w}, m = {m}, r = {r}, t = {t}, gradient = {gradient}, eta = {eta}")
        },
        solution: solution::adam_step,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: AdamStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first two steps in the ravine of the book, a gradient as small as ε, then drawn states, early and late.
fn cases() -> Vec<Inputs> {
    let rest = || (dvector![-8.0, 2.0], dvector![0.0, 0.0], dvector![0.0, 0.0]);
    let first = (rest(), 1, dvector![-0.5, 4.0], 0.3);
    let (w, m, r) = (exercise().call)(solution::adam_step, &first);
    let second = dvector![w[0] / 16.0, 2.0 * w[1]];
    let mut cases = vec![first, ((w, m, r), 2, second, 0.3)];
    cases.push((rest(), 1, dvector![1e-8, -1e-7], 0.3));
    let mut draw = Draw::new(509);
    for (length, t) in [(1, 2), (2, 3), (3, 10), (4, 50), (3, 200)] {
        let r = DVector::from_fn(length, |_, _| draw.between(0.01, 2.0));
        let state = (draw.vector(length), draw.vector(length), r);
        cases.push((state, t, draw.vector(length), draw.between(0.1, 1.0)));
    }
    cases
}
