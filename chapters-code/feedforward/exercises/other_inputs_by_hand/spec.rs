//! The mistakes that happen when a forward pass is computed by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};
use nalgebra::{Matrix2, Vector2, matrix, vector};

/// z⁽²⁾, a⁽²⁾, z⁽³⁾ and a⁽³⁾.
type Pairs = [[f64; 2]; 4];

/// What an answer to this exercise looks like.
pub type OtherInputsByHand = fn() -> Pairs;

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<OtherInputsByHand, (), Pairs> {
    Exercise {
        name: "other_inputs_by_hand",
        page: "feedforward/two_two_two.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(4),
        cases: || vec![()],
        call: |other_inputs_by_hand, ()| other_inputs_by_hand(),
        show: |()| "inputs (-1, 2), asked for [z2, a2, z3, a3]".into(),
        solution: solution::other_inputs_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: OtherInputsByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const FIRST: Matrix2<f64> = matrix![0.5, -0.25; 0.75, 0.25];
const SECOND: Matrix2<f64> = matrix![0.5, 1.0; -0.5, 0.25];
const INPUTS: Vector2<f64> = vector![-1.0, 2.0];

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// A forward pass with functions after each layer, the hidden outputs being what the second layer sees.
fn pass(
    [first, second]: [Matrix2<f64>; 2],
    [hidden, output]: [fn(f64) -> f64; 2],
    inputs: Vector2<f64>,
) -> Pairs {
    let z2 = first * inputs;
    let a2 = z2.map(hidden);
    let z3 = second * a2;
    [z2, a2, z3, z3.map(output)].map(Into::into)
}

const MISTAKES: &[Mistake<OtherInputsByHand>] = &[
    Mistake {
        name: "columns for rows",
        says: "the weights of a unit stand in its row; you took those of a column.",
        function: || {
            let transposed = [FIRST.transpose(), SECOND.transpose()];
            pass(transposed, [sigmoid, sigmoid], INPUTS)
        },
    },
    Mistake {
        name: "no sigmoid between the layers",
        says: "the outputs see a⁽²⁾, the sigmoids of the hidden sums, rather than the sums.",
        function: || pass([FIRST, SECOND], [|z| z, sigmoid], INPUTS),
    },
    Mistake {
        name: "no sigmoid at the end",
        says: "the last layer has a sigmoid too: a⁽³⁾ is not z⁽³⁾.",
        function: || pass([FIRST, SECOND], [sigmoid, |z| z], INPUTS),
    },
    Mistake {
        name: "hidden sums used again",
        says: "your a⁽²⁾ is right, but z⁽³⁾ was computed from z⁽²⁾: the second layer sees a⁽²⁾.",
        function: || {
            let [z2, a2, ..] = pass([FIRST, SECOND], [sigmoid, sigmoid], INPUTS);
            let z3 = SECOND * Vector2::from(z2);
            [z2, a2, z3.into(), z3.map(sigmoid).into()]
        },
    },
    Mistake {
        name: "sign in the exponent",
        says: "the sigmoid has e to the power of −z: for a negative sum it lies below a half.",
        function: || pass([FIRST, SECOND], [|z| sigmoid(-z), |z| sigmoid(-z)], INPUTS),
    },
    Mistake {
        name: "inputs exchanged",
        says: "the first input is −1, the second is 2: the first column of W⁽¹⁾ belongs to −1.",
        function: || pass([FIRST, SECOND], [sigmoid, sigmoid], vector![2.0, -1.0]),
    },
    Mistake {
        name: "minus of the input lost",
        says: "the first input is −1: it turns the signs of the first column of W⁽¹⁾.",
        function: || pass([FIRST, SECOND], [sigmoid, sigmoid], INPUTS.abs()),
    },
];
