//! Cases for one step of AdamW.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// w, m and r.
pub type State = (DVector<f64>, DVector<f64>, DVector<f64>);

/// m and r as they come in.
pub type Averages<'a> = (&'a DVector<f64>, &'a DVector<f64>);

/// What an answer to this exercise looks like.
pub type AdamWStep = fn(&DVector<f64>, Averages<'_>, i32, &DVector<f64>, f64, f64) -> State;

/// The state, t, the gradient, η and λ of one case.
pub type Inputs = (State, i32, DVector<f64>, [f64; 2]);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<AdamWStep, Inputs, State> {
    Exercise {
        name: "adamw_step",
        page: "optimizers/adamw.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |adamw_step, ((w, m, r), t, gradient, [eta, lambda])| {
            adamw_step(w, (m, r), *t, gradient, *eta, *lambda)
        },
        show: |((w, m, r), t, gradient, [eta, lambda])| {
            let (w, m, r) = (w.show(), m.show(), r.show());
            let (gradient, eta, lambda) = (gradient.show(), eta.show(), lambda.show());
            format!(
                "w = {w}, m = {m}, r = {r}, t = {t}, gradient = {gradient}, eta = {eta}, lambda = {lambda}"
            )
        },
        solution: solution::adamw_step,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: AdamWStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The weights and gradients of the notes' weight decay, a gradient of 0, then drawn states.
fn cases() -> Vec<Inputs> {
    let rest = || (dvector![0.5, -1.0], dvector![0.0, 0.0], dvector![0.0, 0.0]);
    let mut cases = vec![
        (rest(), 1, dvector![0.2, 0.3], [0.1, 0.1]),
        (rest(), 1, dvector![0.0, 0.3], [0.1, 0.5]),
    ];
    let mut draw = Draw::new(510);
    for (length, t) in [(1, 2), (2, 5), (3, 30), (4, 200)] {
        let r = DVector::from_fn(length, |_, _| draw.between(0.01, 2.0));
        let state = (draw.vector(length), draw.vector(length), r);
        let gradient = draw.vector(length);
        let settings = [draw.between(0.1, 0.6), draw.between(0.1, 0.9)];
        cases.push((state, t, gradient, settings));
    }
    cases
}
