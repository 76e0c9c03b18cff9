//! Cases and mistakes for one step of the learning rule.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type LearningStep = fn(&DVector<f64>, f64, &DVector<f64>, f64, f64) -> (DVector<f64>, f64);

/// w, b, x, y and η of one case.
pub type Inputs = (DVector<f64>, f64, DVector<f64>, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<LearningStep, Inputs, (DVector<f64>, f64)> {
    Exercise {
        name: "learning_step",
        page: "perceptron/learning_rule.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |learning_step, (w, b, x, y, eta)| learning_step(w, *b, x, *y, *eta),
        show: |(w, b, x, y, eta)| {
            let (w, b, x, eta) = (w.show(), b.show(), x.show(), eta.show());
            format!("w = {w}, b = {b}, x = {x}, y = {y}, eta = {eta}")
        },
        solution: solution::learning_step,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: LearningStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first step of the training in the book, a sum of exactly 0, then drawn samples.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(9);
    let book = (dvector![0.55, 0.55], -0.45, dvector![0.0, 1.0], 0.0, 0.05);
    let tie = (dvector![1.0, 1.0], -1.0, dvector![0.0, 1.0], 1.0, 0.5);
    let mut cases = vec![book, tie];
    for length in [1, 2, 2, 3, 3, 4, 4, 5] {
        let (w, b, x) = (draw.vector(length), draw.number(), draw.vector(length));
        cases.push((w, b, x, draw.label(), draw.between(0.1, 2.0)));
    }
    cases
}

fn output(w: &DVector<f64>, b: f64, x: &DVector<f64>) -> f64 {
    f64::from(u8::from(w.dot(x) + b > 0.0))
}

const MISTAKES: &[Mistake<LearningStep>] = &[
    Mistake {
        name: "sign of the error",
        says: "the error is y − o; with o − y the unit moves away from the label.",
        function: |w, b, x, y, eta| {
            let step = eta * (output(w, b, x) - y);
            (w + x * step, b + step)
        },
    },
    Mistake {
        name: "learning rate forgotten",
        says: "the step is multiplied by η, for the weights and for the bias.",
        function: |w, b, x, y, _| {
            let step = y - output(w, b, x);
            (w + x * step, b + step)
        },
    },
    Mistake {
        name: "bias left alone",
        says: "the bias learns too, like a weight whose input is always 1.",
        function: |w, b, x, y, eta| (w + x * (eta * (y - output(w, b, x))), b),
    },
    Mistake {
        name: "input forgotten",
        says: "each weight moves by the correction times its own input; a weight with input 0 stays.",
        function: |w, b, x, y, eta| {
            let step = eta * (y - output(w, b, x));
            (w.add_scalar(step), b + step)
        },
    },
    Mistake {
        name: "no threshold",
        says: "o is the unit's answer, 0 or 1, not the weighted sum.",
        function: |w, b, x, y, eta| {
            let step = eta * (y - w.dot(x) - b);
            (w + x * step, b + step)
        },
    },
    Mistake {
        name: "fires at 0",
        says: "at a weighted sum of exactly 0 the unit stays silent: compare with > rather than >=.",
        function: |w, b, x, y, eta| {
            let step = eta * (y - f64::from(u8::from(w.dot(x) + b >= 0.0)));
            (w + x * step, b + step)
        },
    },
    Mistake {
        name: "bias learns first",
        says: "o is computed once, before anything moves; you computed it again with the new bias.",
        function: |w, b, x, y, eta| {
            let moved = b + eta * (y - output(w, b, x));
            (w + x * (eta * (y - output(w, moved, x))), moved)
        },
    },
];
