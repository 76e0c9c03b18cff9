//! The mistakes that happen when a feature is normalised by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type NormaliseByHand = fn() -> (f64, f64, [f64; 4]);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<NormaliseByHand, (), (f64, f64, [f64; 4])> {
    Exercise {
        name: "normalise_by_hand",
        page: "batchnorm/forward.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |normalise_by_hand, ()| normalise_by_hand(),
        show: |()| {
            "x = (1, 3, 3, 9), gamma = 2, beta = 1, epsilon = 7, asked for (mean, variance, y)"
                .into()
        },
        solution: solution::normalise_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: NormaliseByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const DEVIATIONS: [f64; 4] = [-3.0, -1.0, -1.0, 5.0];

/// 2 d / divisor + 1 for each deviation d.
fn outputs(divisor: f64) -> [f64; 4] {
    DEVIATIONS.map(|deviation| 2.0 * deviation / divisor + 1.0)
}

const MISTAKES: &[Mistake<NormaliseByHand>] = &[
    Mistake {
        name: "divided by one sample less",
        says: "inside a batch the squares are divided by the number of samples, 4; dividing by 3 gives the unbiased variance, which has its place elsewhere.",
        function: || (4.0, 12.0, outputs(19_f64.sqrt())),
    },
    Mistake {
        name: "squares not averaged",
        says: "36 is the sum of the squares; the variance is their mean.",
        function: || (4.0, 36.0, outputs(43_f64.sqrt())),
    },
    Mistake {
        name: "epsilon forgotten",
        says: "ε is added to the variance before the root is taken: √(9 + 7), not √9.",
        function: || (4.0, 9.0, outputs(3.0)),
    },
    Mistake {
        name: "epsilon outside of the root",
        says: "ε belongs under the root: √(9 + 7) = 4, while √9 + 7 = 10.",
        function: || (4.0, 9.0, outputs(10.0)),
    },
    Mistake {
        name: "root forgotten",
        says: "divide by the root √(σ² + ε), a length like x itself; 16 is still squared.",
        function: || (4.0, 9.0, outputs(16.0)),
    },
    Mistake {
        name: "shift before scale",
        says: "γ multiplies x̂ alone, and β is added to the product: 2 x̂ + 1, not 2 (x̂ + 1).",
        function: || (4.0, 9.0, outputs(4.0).map(|output| output + 1.0)),
    },
    Mistake {
        name: "scale and shift forgotten",
        says: "these are the normalised values x̂; the output is y = γ x̂ + β.",
        function: || (4.0, 9.0, DEVIATIONS.map(|deviation| deviation / 4.0)),
    },
    Mistake {
        name: "mean not subtracted",
        says: "the mean is taken away from each value before it is divided.",
        function: || (4.0, 9.0, [1.5, 2.5, 2.5, 5.5]),
    },
];
