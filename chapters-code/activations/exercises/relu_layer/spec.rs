//! Cases and mistakes for a layer of ReLUs.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type ReluLayer = fn(&DVector<f64>, &DVector<f64>) -> (DVector<f64>, DVector<f64>);

/// The inputs x and the slopes that come back.
pub type Inputs = (DVector<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ReluLayer, Inputs, (DVector<f64>, DVector<f64>)> {
    Exercise {
        name: "relu_layer",
        page: "activations/relu.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |relu_layer, (x, from_above)| relu_layer(x, from_above),
        show: |(x, from_above)| format!("x = {}, from_above = {}", x.show(), from_above.show()),
        solution: solution::relu_layer,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ReluLayer) -> Entry {
    Entry::new(exercise(), answer)
}

/// The vector of the book, then one with the kink in its middle, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(34);
    let book = (
        dvector![1.5, -0.5, 0.0, 2.0],
        dvector![0.3, -0.8, 0.6, -0.2],
    );
    let kink = (dvector![-2.0, 0.0, 3.0], dvector![5.0, 7.0, -1.0]);
    let mut cases = vec![book, kink];
    for length in [1, 2, 3, 4, 5, 6] {
        cases.push((draw.vector(length), draw.vector(length)));
    }
    cases
}

fn output(x: &DVector<f64>) -> DVector<f64> {
    x.map(|entry| entry.max(0.0))
}

fn mask(x: &DVector<f64>) -> DVector<f64> {
    x.map(|entry| f64::from(u8::from(entry > 0.0)))
}

const MISTAKES: &[Mistake<ReluLayer>] = &[
    Mistake {
        name: "slope 1 at 0",
        says: "at x = 0 there is no slope, and the book chooses 0: compare with > rather than >=.",
        function: |x, from_above| {
            let open = x.map(|entry| f64::from(u8::from(entry >= 0.0)));
            (output(x), open.component_mul(from_above))
        },
    },
    Mistake {
        name: "mask made from what comes back",
        says: "the mask asks for the sign of the input x; a negative slope passes like a positive one.",
        function: |x, from_above| (output(x), output(from_above)),
    },
    Mistake {
        name: "nothing masked",
        says: "where the input was negative the output didn't depend on it, so nothing goes back there.",
        function: |x, from_above| (output(x), from_above.clone()),
    },
    Mistake {
        name: "mask alone",
        says: "ReLU's own slope is only one factor of the chain rule: multiply it by what comes back.",
        function: |x, _| (output(x), mask(x)),
    },
    Mistake {
        name: "multiplied by the output",
        says: "the second factor is the slope of ReLU, 1 or 0, not its output.",
        function: |x, from_above| (output(x), output(x).component_mul(from_above)),
    },
    Mistake {
        name: "absolute value",
        says: "a negative input gives 0, not its absolute value.",
        function: |x, from_above| (x.abs(), mask(x).component_mul(from_above)),
    },
    Mistake {
        name: "mask turned round",
        says: "what passes is what belongs to positive inputs; your mask lets the others through.",
        function: |x, from_above| (output(x), from_above - mask(x).component_mul(from_above)),
    },
];
