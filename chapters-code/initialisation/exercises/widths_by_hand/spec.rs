//! The mistakes that happen when signal and slopes are followed through two layers.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// Three pairs of mean squares.
pub type Pairs = ([f64; 2], [f64; 2], [f64; 2]);

/// What an answer to this exercise looks like.
pub type WidthsByHand = fn() -> Pairs;

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<WidthsByHand, (), Pairs> {
    Exercise {
        name: "widths_by_hand",
        page: "initialisation/backward.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |widths_by_hand, ()| widths_by_hand(),
        show: |()| "widths 10, 90, 30, asked for (signal B, slopes B, slopes A)".into(),
        solution: solution::widths_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: WidthsByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const MISTAKES: &[Mistake<WidthsByHand>] = &[
    Mistake {
        name: "ways exchanged",
        says: "the signal is multiplied by n v, because a unit adds up its n inputs; m v belongs to the way back.",
        function: || ([1.8, 0.9], [1.5, 0.3], [1.0, 1.0]),
    },
    Mistake {
        name: "factors not multiplied",
        says: "the second number of a pair has met both layers: multiply the second factor by the first.",
        function: || ([0.2, 1.5], [0.5, 1.8], [0.333, 9.0]),
    },
    Mistake {
        name: "slopes from the front",
        says: "the slopes meet the second layer first: a pair begins with a single step from the end.",
        function: || ([0.2, 0.3], [1.8, 0.9], [9.0, 3.0]),
    },
    Mistake {
        name: "roots taken",
        says: "mean squares are asked for; the roots of them are sizes.",
        function: || ([0.447, 0.548], [0.707, 0.949], [0.577, 1.732]),
    },
    Mistake {
        name: "form A keeps both",
        says: "1/n keeps the signal; the slopes are multiplied by m/n in each layer, which is 1 only if the widths are equal.",
        function: || ([0.2, 0.3], [0.5, 0.9], [1.0, 1.0]),
    },
    Mistake {
        name: "2 of form B forgotten",
        says: "form B is 2/(n + m), one over the mean of n and m.",
        function: || ([0.1, 0.075], [0.25, 0.225], [0.333, 3.0]),
    },
    Mistake {
        name: "one variance for both layers",
        says: "each layer has its own n and m, and so its own variance; the second layer's is 2/(90 + 30).",
        function: || ([0.2, 0.36], [0.6, 1.08], [3.0, 27.0]),
    },
];
