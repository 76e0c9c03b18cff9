//! Cases and mistakes for one step of RMSProp.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// Parameters and averages of squares.
pub type State = (DVector<f64>, DVector<f64>);

/// What an answer to this exercise looks like.
pub type RmsPropStep = fn(&DVector<f64>, &DVector<f64>, &DVector<f64>, f64, f64) -> State;

/// The state, the gradient, η and ρ of one case.
pub type Inputs = (State, DVector<f64>, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<RmsPropStep, Inputs, State> {
    Exercise {
        name: "rmsprop_step",
        page: "optimizers/rmsprop.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |rmsprop_step, ((w, r), gradient, eta, rho)| rmsprop_step(w, r, gradient, *eta, *rho),
        show: |((w, r), gradient, eta, rho)| {
            let (w, r, gradient) = (w.show(), r.show(), gradient.show());
            let (eta, rho) = (eta.show(), rho.show());
            format!("w = {w}, r = {r}, gradient = {gradient}, eta = {eta}, rho = {rho}")
        },
        solution: solution::rmsprop_step,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: RmsPropStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first step in the ravine of the book, a gradient as small as ε, then drawn states.
fn cases() -> Vec<Inputs> {
    let rest = || (dvector![-8.0, 2.0], dvector![0.0, 0.0]);
    let mut cases = vec![
        (rest(), dvector![-0.5, 4.0], 0.1, 0.99),
        (rest(), dvector![0.0, 1e-6], 0.1, 0.99),
    ];
    let mut draw = Draw::new(508);
    for length in [1, 2, 3, 4, 5] {
        let r = DVector::from_fn(length, |_, _| draw.between(0.1, 6.0));
        let state = (draw.vector(length), r);
        let gradient = draw.vector(length);
        cases.push((
            state,
            gradient,
            draw.between(0.1, 2.0),
            draw.between(0.6, 0.99),
        ));
    }
    cases
}

/// The right average, and a step that divides by its root.
fn step(
    (w, r): (&DVector<f64>, &DVector<f64>),
    g: &DVector<f64>,
    eta: f64,
    [kept, new]: [f64; 2],
) -> State {
    let r = r * kept + g.component_mul(g) * new;
    let divisors = r.map(|mean| mean.sqrt() + 1e-7);
    (w - g.component_div(&divisors) * eta, r)
}

const MISTAKES: &[Mistake<RmsPropStep>] = &[
    Mistake {
        name: "shares exchanged",
        says: "the old average keeps the share ρ; the new square gets 1 − ρ.",
        function: |w, r, g, eta, rho| step((w, r), g, eta, [1.0 - rho, rho]),
    },
    Mistake {
        name: "new square in full",
        says: "the new square is multiplied by 1 − ρ: without it r is a fading sum, much larger than the average.",
        function: |w, r, g, eta, rho| step((w, r), g, eta, [rho, 1.0]),
    },
    Mistake {
        name: "AdaGrad",
        says: "this is AdaGrad: nothing is forgotten, and the steps can only shrink. Average instead of adding.",
        function: |w, r, g, eta, _| step((w, r), g, eta, [1.0, 1.0]),
    },
    Mistake {
        name: "old average used",
        says: "r takes in the new square first, and the step divides by the root of the new r.",
        function: |w, r, g, eta, rho| {
            let divisors = r.map(|mean| mean.sqrt() + 1e-7);
            let (_, averaged) = step((w, r), g, eta, [rho, 1.0 - rho]);
            (w - g.component_div(&divisors) * eta, averaged)
        },
    },
    Mistake {
        name: "root forgotten",
        says: "divide by the root of the average: RMS means root of the mean square.",
        function: |w, r, g, eta, rho| {
            let (_, r) = step((w, r), g, eta, [rho, 1.0 - rho]);
            (w - g.component_div(&r.add_scalar(1e-7)) * eta, r)
        },
    },
    Mistake {
        name: "ε under the root",
        says: "ε is added to the root, not under it; the two differ most where r is small.",
        function: |w, r, g, eta, rho| {
            let (_, r) = step((w, r), g, eta, [rho, 1.0 - rho]);
            let divisors = r.map(|mean| (mean + 1e-7).sqrt());
            (w - g.component_div(&divisors) * eta, r)
        },
    },
    Mistake {
        name: "start corrected",
        says: "RMSProp has no bias correction: the divisor is the root of r as it is. The correction comes with Adam.",
        function: |w, r, g, eta, rho| {
            let (_, r) = step((w, r), g, eta, [rho, 1.0 - rho]);
            let divisors = r.map(|mean| (mean / (1.0 - rho)).sqrt() + 1e-7);
            (w - g.component_div(&divisors) * eta, r)
        },
    },
    Mistake {
        name: "uphill",
        says: "the gradient points uphill: the step is subtracted.",
        function: |w, r, g, eta, rho| step((w, r), g, -eta, [rho, 1.0 - rho]),
    },
];
