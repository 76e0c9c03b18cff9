//! Cases and mistakes for one step of AdaGrad.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// Parameters and sums of squares.
pub type State = (DVector<f64>, DVector<f64>);

/// What an answer to this exercise looks like.
pub type AdaGradStep = fn(&DVector<f64>, &DVector<f64>, &DVector<f64>, f64, f64) -> State;

/// The state, the gradient, η and ε of one case.
pub type Inputs = (State, DVector<f64>, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<AdaGradStep, Inputs, State> {
    Exercise {
        name: "adagrad_step",
        page: "optimizers/adagrad.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |adagrad_step, ((w, r), gradient, eta, epsilon)| {
            adagrad_step(w, r, gradient, *eta, *epsilon)
        },
        show: |((w, r), gradient, eta, epsilon)| {
            let (w, r, gradient) = (w.show(), r.show(), gradient.show());
            let (eta, epsilon) = (eta.show(), epsilon.show());
            format!("w = {w}, r = {r}, gradient = {gradient}, eta = {eta}, epsilon = {epsilon}")
        },
        solution: solution::adagrad_step,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: AdaGradStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first step in the ravine of the book, a gradient of 0 at the start, then drawn states with a larger ε.
fn cases() -> Vec<Inputs> {
    let rest = || (dvector![-8.0, 2.0], dvector![0.0, 0.0]);
    let mut cases = vec![
        (rest(), dvector![-0.5, 4.0], 1.5, 1e-7),
        (rest(), dvector![0.0, 0.001], 1.5, 1e-7),
    ];
    let mut draw = Draw::new(507);
    for length in [1, 2, 3, 4, 5] {
        let r = DVector::from_fn(length, |_, _| draw.between(0.1, 6.0));
        let state = (draw.vector(length), r);
        let gradient = draw.vector(length);
        cases.push((
            state,
            gradient,
            draw.between(0.1, 2.0),
            draw.between(0.1, 0.9),
        ));
    }
    cases
}

/// r + g².
fn added(r: &DVector<f64>, g: &DVector<f64>) -> DVector<f64> {
    r + g.component_mul(g)
}

/// w − η g / divisor, entry by entry.
fn moved(w: &DVector<f64>, g: &DVector<f64>, eta: f64, divisors: &DVector<f64>) -> DVector<f64> {
    w - g.component_div(divisors) * eta
}

const MISTAKES: &[Mistake<AdaGradStep>] = &[
    Mistake {
        name: "old sum used",
        says: "r takes in the new square first, and the step divides by the root of the new r.",
        function: |w, r, g, eta, epsilon| {
            let divisors = r.map(|sum| sum.sqrt() + epsilon);
            (moved(w, g, eta, &divisors), added(r, g))
        },
    },
    Mistake {
        name: "root forgotten",
        says: "divide by the root of r: r is a sum of squares, and its root is as large as a gradient.",
        function: |w, r, g, eta, epsilon| {
            let r = added(r, g);
            (moved(w, g, eta, &r.add_scalar(epsilon)), r)
        },
    },
    Mistake {
        name: "ε under the root",
        says: "ε is added to the root, not under it; the two differ most where r is small.",
        function: |w, r, g, eta, epsilon| {
            let r = added(r, g);
            let divisors = r.map(|sum| (sum + epsilon).sqrt());
            (moved(w, g, eta, &divisors), r)
        },
    },
    Mistake {
        name: "ε forgotten",
        says: "without ε a parameter whose gradients were all 0 is moved by 0/0.",
        function: |w, r, g, eta, _| {
            let r = added(r, g);
            (moved(w, g, eta, &r.map(f64::sqrt)), r)
        },
    },
    Mistake {
        name: "nothing remembered",
        says: "r keeps all squares that came before: r + g², not g² alone.",
        function: |w, _, g, eta, epsilon| {
            let r = g.component_mul(g);
            (moved(w, g, eta, &r.map(|sum| sum.sqrt() + epsilon)), r)
        },
    },
    Mistake {
        name: "not squared",
        says: "r adds up the squares of the gradients; their sizes, or their values, are another sum.",
        function: |w, r, g, eta, epsilon| {
            let r = r + g.abs();
            (moved(w, g, eta, &r.map(|sum| sum.sqrt() + epsilon)), r)
        },
    },
    Mistake {
        name: "one divisor for all",
        says: "each parameter has its own r_i; you divided all of them by the root of their sum.",
        function: |w, r, g, eta, epsilon| {
            let r = added(r, g);
            (w - g * (eta / (r.sum().sqrt() + epsilon)), r)
        },
    },
    Mistake {
        name: "uphill",
        says: "the gradient points uphill: the step is subtracted.",
        function: |w, r, g, eta, epsilon| {
            let r = added(r, g);
            (moved(w, g, -eta, &r.map(|sum| sum.sqrt() + epsilon)), r)
        },
    },
];
