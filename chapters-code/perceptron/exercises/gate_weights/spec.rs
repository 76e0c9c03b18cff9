//! The four outputs that decide whether a choice of weights is right.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type GateWeights = fn() -> (f64, f64, f64);

/// The exercise; a case is a pair of inputs, and what is compared is the output of the chosen unit.
#[must_use]
pub fn exercise() -> Exercise<GateWeights, [f64; 2], f64> {
    Exercise {
        name: "gate_weights",
        page: "perceptron/gates.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases: || vec![[1.0, 0.0], [0.0, 0.0], [0.0, 1.0], [1.0, 1.0]],
        call: |gate_weights, inputs| output(gate_weights(), *inputs),
        show: |inputs| format!("the inputs {}, on which your unit answers", inputs.show()),
        solution: solution::gate_weights,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: GateWeights) -> Entry {
    Entry::new(exercise(), answer)
}

/// The unit's output; NaN for a weight that is no number, which no grade accepts.
fn output((w_1, w_2, b): (f64, f64, f64), [x_1, x_2]: [f64; 2]) -> f64 {
    let s = w_1 * x_1 + w_2 * x_2 + b;
    if s.is_finite() {
        f64::from(u8::from(s > 0.0))
    } else {
        f64::NAN
    }
}

const MISTAKES: &[Mistake<GateWeights>] = &[
    Mistake {
        name: "AND",
        says: "your unit computes AND; the second input has to speak against firing, so its weight is negative.",
        function: || (1.0, 1.0, -1.5),
    },
    Mistake {
        name: "inputs exchanged",
        says: "your unit computes x₂ and not x₁: exchange the two weights.",
        function: || (-1.0, 1.0, -0.5),
    },
    Mistake {
        name: "second input ignored",
        says: "your unit repeats x₁; w₂ has to be so negative that (1, 1) stays silent.",
        function: || (1.0, -0.25, -0.5),
    },
    Mistake {
        name: "never fires",
        says: "your unit never fires: for (1, 0) the weighted sum w₁ + b must be above 0, and 0 itself is not enough.",
        function: || (1.0, -1.0, -1.0),
    },
    Mistake {
        name: "positive bias",
        says: "your unit fires even without inputs: its sum is then b alone, which must not be above 0.",
        function: || (1.0, -1.0, 0.5),
    },
    Mistake {
        name: "first input ignored",
        says: "your unit computes \"not x₂\": it fires for (0, 0), since b is above 0.",
        function: || (0.25, -1.0, 0.5),
    },
    Mistake {
        name: "opposite",
        says: "your unit fires exactly where it should be silent: turn the signs of all three numbers, and look at sums of 0.",
        function: || (-1.0, 1.0, 0.5),
    },
    Mistake {
        name: "OR",
        says: "your unit computes OR; the second input has to speak against firing, so its weight is negative.",
        function: || (1.0, 1.0, -0.5),
    },
];
