//! The mistakes that happen when a step with weight decay is computed by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type WeightDecayByHand = fn() -> (f64, [f64; 2], [f64; 2]);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<WeightDecayByHand, (), (f64, [f64; 2], [f64; 2])> {
    Exercise {
        name: "weight_decay_by_hand",
        page: "dropout/weight_decay.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(4),
        cases: || vec![()],
        call: |weight_decay_by_hand, ()| weight_decay_by_hand(),
        show: |()| {
            "w = (0.8, -1.5), g = (-0.4, 0.2), eta = 0.5, lambda = 0.1, asked for (penalty, gradient, new weights)".into()
        },
        solution: solution::weight_decay_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: WeightDecayByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const MISTAKES: &[Mistake<WeightDecayByHand>] = &[
    Mistake {
        name: "half forgotten",
        says: "the penalty is half of λ times the squared length; only its gradient has no half.",
        function: || (0.289, [-0.32, 0.05], [0.96, -1.525]),
    },
    Mistake {
        name: "length not squared",
        says: "the penalty takes the squared length, 0.64 + 2.25, without a root.",
        function: || (0.085, [-0.32, 0.05], [0.96, -1.525]),
    },
    Mistake {
        name: "minus inside the square",
        says: "(−1.5)² is 2.25 with a plus: every weight makes the penalty larger, negative ones too.",
        function: || (-0.0805, [-0.32, 0.05], [0.96, -1.525]),
    },
    Mistake {
        name: "half left in the gradient",
        says: "the gradient of ½ λ w² is λ w: the 2 of the square cancels the half.",
        function: || (0.1445, [-0.36, 0.125], [0.98, -1.5625]),
    },
    Mistake {
        name: "decay with the wrong sign",
        says: "λ w is added to the gradient, and so the step takes it away from the weight.",
        function: || (0.1445, [-0.48, 0.35], [1.04, -1.675]),
    },
    Mistake {
        name: "step uphill",
        says: "the step is subtracted: w − η (g + λ w).",
        function: || (0.1445, [-0.32, 0.05], [0.64, -1.475]),
    },
    Mistake {
        name: "decay left out of the step",
        says: "the step goes down g + λ w; with g alone the weights don't decay.",
        function: || (0.1445, [-0.32, 0.05], [1.0, -1.6]),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "the gradient is multiplied by η = 0.5 before it is subtracted.",
        function: || (0.1445, [-0.32, 0.05], [1.12, -1.55]),
    },
];
