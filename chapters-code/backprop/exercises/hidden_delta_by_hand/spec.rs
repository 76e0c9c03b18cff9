//! The mistakes that happen when deltas are passed through to a hidden layer by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type HiddenDeltaByHand = fn() -> [f64; 2];

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<HiddenDeltaByHand, (), [f64; 2]> {
    Exercise {
        name: "hidden_delta_by_hand",
        page: "backprop/hidden_delta.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |hidden_delta_by_hand, ()| hidden_delta_by_hand(),
        show: |()| {
            "delta3 = (0.1, -0.2), W2 = [[1, -2], [3, 0.5]], a2 = (0.5, 0.8), asked for delta2"
                .into()
        },
        solution: solution::hidden_delta_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: HiddenDeltaByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const SLOPES: [f64; 2] = [0.25, 0.16];

/// What arrives at each unit, times its slope.
fn sloped(arriving: [f64; 2]) -> [f64; 2] {
    [arriving[0] * SLOPES[0], arriving[1] * SLOPES[1]]
}

const MISTAKES: &[Mistake<HiddenDeltaByHand>] = &[
    Mistake {
        name: "minus between the paths",
        says: "what comes over the two paths adds up, each with its own sign; there is no minus between them.",
        function: || sloped([0.1 + 0.6, -0.2 + 0.1]),
    },
    Mistake {
        name: "row instead of column",
        says: "a hidden unit receives over the weights that it sends over: those whose second index is its own, a column of the matrix.",
        function: || sloped([0.1 + 0.4, 0.3 - 0.1]),
    },
    Mistake {
        name: "slope forgotten",
        says: "that is what arrives at the activations; a delta has the slope a (1 − a) of the hidden unit as a factor.",
        function: || [-0.5, -0.3],
    },
    Mistake {
        name: "activation instead of slope",
        says: "the factor is the slope a (1 − a), 0.25 and 0.16, not the activation itself.",
        function: || [-0.5 * 0.5, -0.3 * 0.8],
    },
    Mistake {
        name: "slopes exchanged",
        says: "each unit has its own slope: 0.25 belongs to the first, 0.16 to the second.",
        function: || [-0.5 * SLOPES[1], -0.3 * SLOPES[0]],
    },
    Mistake {
        name: "one path each",
        says: "each hidden unit feeds both outputs, so two paths come back to it, not one.",
        function: || sloped([0.1, -0.1]),
    },
    Mistake {
        name: "signs lost",
        says: "deltas and weights keep their signs: −0.2 times 3 is −0.6, and 0.1 times −2 is −0.2.",
        function: || sloped([0.7, 0.3]),
    },
];
