//! The mistakes that happen when an output layer is updated by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type OutputUpdateByHand = fn() -> [[f64; 2]; 2];

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<OutputUpdateByHand, (), [[f64; 2]; 2]> {
    Exercise {
        name: "output_update_by_hand",
        page: "backprop/output_update.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |output_update_by_hand, ()| output_update_by_hand(),
        show: |()| {
            "a2 = (0.8, 0.4), W2 = [[1, -2], [-1.5, 3]], a3 = (0.5, 0.5), y = (1, 0.1), eta = 2"
                .into()
        },
        solution: solution::output_update_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: OutputUpdateByHand) -> Entry {
    Entry::new(exercise(), answer)
}

/// The weights with the step −`rate` δᵢ aⱼ; the slope of both units is `slope`.
fn updated(rate: f64, slope: f64) -> [[f64; 2]; 2] {
    let ([first, second], [left, right]) = ([-0.5 * slope, 0.4 * slope], [0.8, 0.4]);
    [
        [1.0 - rate * first * left, -2.0 - rate * first * right],
        [-1.5 - rate * second * left, 3.0 - rate * second * right],
    ]
}

const MISTAKES: &[Mistake<OutputUpdateByHand>] = &[
    Mistake {
        name: "slope forgotten",
        says: "that is the perceptron's rule: for a sigmoid unit and a squared error, δ has the slope a (1 − a) = 0.25 in it.",
        function: || updated(2.0, 1.0),
    },
    Mistake {
        name: "uphill",
        says: "a step goes against the gradient, w − η δ a; yours raises the loss.",
        function: || updated(-2.0, 0.25),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "the step is η times the gradient, and η is 2.",
        function: || updated(1.0, 0.25),
    },
    Mistake {
        name: "steps twice as large",
        says: "the slope is a (1 − a) = 0.25, not a = 0.5; and the ½ of the loss cancels the 2 of its derivative.",
        function: || updated(4.0, 0.25),
    },
    Mistake {
        name: "inputs forgotten",
        says: "the gradient of a weight is δ times the activation that comes in over it, 0.8 or 0.4.",
        function: || [[1.25, -1.75], [-1.7, 2.8]],
    },
    Mistake {
        name: "rows and columns exchanged",
        says: "the weight from hidden unit j to output i moves by δᵢ aⱼ: the delta belongs to the row, the activation to the column.",
        function: || [[1.2, -2.16], [-1.4, 2.92]],
    },
    Mistake {
        name: "two weights left alone",
        says: "every hidden unit feeds every output: w₁₂ and w₂₁ move too.",
        function: || [[1.2, -2.0], [-1.5, 2.92]],
    },
];
