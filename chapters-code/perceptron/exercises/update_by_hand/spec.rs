//! The mistakes that happen when an update is computed by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type UpdateByHand = fn() -> (f64, f64, f64);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<UpdateByHand, (), (f64, f64, f64)> {
    Exercise {
        name: "update_by_hand",
        page: "perceptron/learning_rule.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |update_by_hand, ()| update_by_hand(),
        show: |()| "w = (1, 2), b = -2, x = (1, 0), y = 1, eta = 1/4, asked for (w1, w2, b)".into(),
        solution: solution::update_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: UpdateByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const MISTAKES: &[Mistake<UpdateByHand>] = &[
    Mistake {
        name: "sign of the error",
        says: "the error is y − o = 1 − 0; the unit was silent and should fire, so its sum has to grow.",
        function: || (0.75, 2.0, -2.25),
    },
    Mistake {
        name: "nothing changed",
        says: "the unit is silent for this sample but should fire, so there is something to learn.",
        function: || (1.0, 2.0, -2.0),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "the step is multiplied by η, so it is a quarter rather than 1.",
        function: || (2.0, 2.0, -1.0),
    },
    Mistake {
        name: "bias left alone",
        says: "the bias learns too, like a weight whose input is always 1.",
        function: || (1.25, 2.0, -2.0),
    },
    Mistake {
        name: "input forgotten",
        says: "the step of a weight is multiplied by its own input, which is 0 for the second.",
        function: || (1.25, 2.25, -1.75),
    },
    Mistake {
        name: "inputs exchanged",
        says: "the inputs are (1, 0): it is the first weight that moves.",
        function: || (1.0, 2.25, -1.75),
    },
    Mistake {
        name: "no threshold",
        says: "o is the unit's answer, 0 or 1, not the weighted sum −1.",
        function: || (1.5, 2.0, -1.5),
    },
];
