//! Cases and mistakes for one step with momentum.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// Parameters and velocity.
pub type State = (DVector<f64>, DVector<f64>);

/// What an answer to this exercise looks like.
pub type MomentumStep = fn(&DVector<f64>, &DVector<f64>, &DVector<f64>, f64, f64) -> State;

/// The state, the gradient, η and μ of one case.
pub type Inputs = (State, DVector<f64>, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<MomentumStep, Inputs, State> {
    Exercise {
        name: "momentum_step",
        page: "optimizers/momentum.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |momentum_step, ((w, v), gradient, eta, mu)| momentum_step(w, v, gradient, *eta, *mu),
        show: |((w, v), gradient, eta, mu)| {
            let (w, v, gradient) = (w.show(), v.show(), gradient.show());
            let (eta, mu) = (eta.show(), mu.show());
            format!("w = {w}, v = {v}, gradient = {gradient}, eta = {eta}, mu = {mu}")
        },
        solution: solution::momentum_step,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: MomentumStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first two steps in the ravine of the book, then drawn states.
fn cases() -> Vec<Inputs> {
    let first = (dvector![-8.0, 2.0], dvector![0.0, 0.0]);
    let second = (dvector![-7.95, 1.6], dvector![0.05, -0.4]);
    let mut cases = vec![
        (first, dvector![-0.5, 4.0], 0.1, 0.9),
        (second, dvector![-7.95 / 16.0, 3.2], 0.1, 0.9),
    ];
    let mut draw = Draw::new(504);
    for length in [1, 2, 3, 3, 5] {
        let state = (draw.vector(length), draw.vector(length));
        let gradient = draw.vector(length);
        cases.push((
            state,
            gradient,
            draw.between(0.1, 1.0),
            draw.between(0.3, 0.99),
        ));
    }
    cases
}

const MISTAKES: &[Mistake<MomentumStep>] = &[
    Mistake {
        name: "uphill",
        says: "the gradient points uphill, so η g is subtracted from the velocity.",
        function: |w, v, gradient, eta, mu| {
            let v = v * mu + gradient * eta;
            (w + &v, v)
        },
    },
    Mistake {
        name: "old velocity moves the parameters",
        says: "w moves with the new velocity; with the old one, each gradient takes effect a step late.",
        function: |w, v, gradient, eta, mu| (w + v, v * mu - gradient * eta),
    },
    Mistake {
        name: "velocity subtracted",
        says: "the minus is in the velocity already: w + v.",
        function: |w, v, gradient, eta, mu| {
            let v = v * mu - gradient * eta;
            (w - &v, v)
        },
    },
    Mistake {
        name: "nothing kept",
        says: "this is a plain step of gradient descent: the share μ of the old velocity is missing.",
        function: |w, _, gradient, eta, _| {
            let v = gradient * -eta;
            (w + &v, v)
        },
    },
    Mistake {
        name: "everything kept",
        says: "only the share μ of the velocity is kept; if all of it stays, nothing ever slows down.",
        function: |w, v, gradient, eta, _| {
            let v = v - gradient * eta;
            (w + &v, v)
        },
    },
    Mistake {
        name: "average of old and new",
        says: "the gradient is not multiplied by 1 − μ here: v is a sum of steps rather than an average of them.",
        function: |w, v, gradient, eta, mu| {
            let v = v * mu - gradient * (eta * (1.0 - mu));
            (w + &v, v)
        },
    },
    Mistake {
        name: "PyTorch's buffer",
        says: "PyTorch keeps μ B + g and multiplies by η in the step; here the velocity has −η in it, and is a step itself.",
        function: |w, v, gradient, eta, mu| {
            let buffer = v * mu + gradient;
            (w - &buffer * eta, buffer)
        },
    },
    Mistake {
        name: "rate on the whole velocity",
        says: "η belongs to the new gradient alone; the old velocity already has its η in it.",
        function: |w, v, gradient, eta, mu| {
            let v = (v * mu - gradient) * eta;
            (w + &v, v)
        },
    },
];
