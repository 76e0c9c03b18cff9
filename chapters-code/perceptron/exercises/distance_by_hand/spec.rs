//! The mistakes that happen when a distance is computed by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type DistanceByHand = fn() -> (f64, f64, [f64; 2]);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<DistanceByHand, (), (f64, f64, [f64; 2])> {
    Exercise {
        name: "distance_by_hand",
        page: "perceptron/signed_distance.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |distance_by_hand, ()| distance_by_hand(),
        show: |()| "w = (4, -3), b = 5, x = (-3, 6), asked for (g, r, nearest point)".into(),
        solution: solution::distance_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DistanceByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const MISTAKES: &[Mistake<DistanceByHand>] = &[
    Mistake {
        name: "sign of r lost",
        says: "r has the sign of g: the point lies on the side that w points away from.",
        function: || (-25.0, 5.0, [1.0, 3.0]),
    },
    Mistake {
        name: "walked away from the line",
        says: "the nearest point is x minus r times w/‖w‖; with a plus you end twice as far away.",
        function: || (-25.0, -5.0, [-7.0, 9.0]),
    },
    Mistake {
        name: "squared norm",
        says: "‖w‖ is the root of 16 + 9, so 5 rather than 25.",
        function: || (-25.0, -1.0, [-2.2, 5.4]),
    },
    Mistake {
        name: "bias forgotten",
        says: "g = w·x + b; the 5 is missing.",
        function: || (-30.0, -6.0, [1.8, 2.4]),
    },
    Mistake {
        name: "bias subtracted",
        says: "the bias is added: g = w·x + b.",
        function: || (-35.0, -7.0, [2.6, 1.8]),
    },
    Mistake {
        name: "minus of the weight lost",
        says: "the second weight is −3: its product with 6 is −18.",
        function: || (11.0, 2.2, [-4.76, 4.68]),
    },
    Mistake {
        name: "weights not normalised",
        says: "walk |r| steps of length 1: divide w by its norm before you multiply it by r.",
        function: || (-25.0, -5.0, [17.0, -9.0]),
    },
];
