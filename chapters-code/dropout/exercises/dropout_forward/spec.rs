//! Cases and mistakes for dropping units.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type DropoutForward = fn(&DVector<f64>, &DVector<f64>, f64) -> (DVector<f64>, DVector<f64>);

/// The outputs, the random numbers and r of one case.
pub type Inputs = (DVector<f64>, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<DropoutForward, Inputs, (DVector<f64>, DVector<f64>)> {
    Exercise {
        name: "dropout_forward",
        page: "dropout/mask.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |dropout_forward, (a, draws, r)| dropout_forward(a, draws, *r),
        show: |(a, draws, r)| {
            let (a, draws, r) = (a.show(), draws.show(), r.show());
            format!("a = {a}, draws = {draws}, r = {r}")
        },
        solution: solution::dropout_forward,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DropoutForward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The mask of the book, a random number that is exactly r, no dropping at all, then drawn layers.
fn cases() -> Vec<Inputs> {
    let outputs = DVector::from_fn(8, |unit, _| unit as f64 + 1.0);
    let draws = dvector![0.75, 0.25, 0.625, 0.875, 0.125, 0.75, 0.375, 0.625];
    let mut cases = vec![
        (outputs, draws, 0.5),
        (dvector![3.0, -4.0, 0.0], dvector![0.25, 0.75, 0.125], 0.25),
        (dvector![1.0, 2.0], dvector![0.0, 0.5], 0.0),
    ];
    let mut draw = Draw::new(142);
    for length in [1, 3, 4, 6, 8] {
        let outputs = draw.vector(length);
        let draws = DVector::from_fn(length, |_, _| draw.between(0.0, 1.0));
        cases.push((outputs, draws, draw.between(0.1, 0.8)));
    }
    cases
}

fn masked(
    a: &DVector<f64>,
    draws: &DVector<f64>,
    keeps: impl Fn(f64) -> bool,
) -> (DVector<f64>, DVector<f64>) {
    let mask = draws.map(|draw| f64::from(u8::from(keeps(draw))));
    let left = a.component_mul(&mask);
    (mask, left)
}

const MISTAKES: &[Mistake<DropoutForward>] = &[
    Mistake {
        name: "kept and dropped exchanged",
        says: "r is the share that is dropped: a random number below r means 0 in the mask.",
        function: |a, draws, r| masked(a, draws, |draw| draw < r),
    },
    Mistake {
        name: "dropped at r",
        says: "a random number of exactly r keeps its unit: compare with >= rather than >. \
               Otherwise r = 0 could still drop a unit.",
        function: |a, draws, r| masked(a, draws, |draw| draw > r),
    },
    Mistake {
        name: "one draw for all",
        says: "each unit has its own random number; you compared the first one for all of them.",
        function: |a, draws, r| masked(a, draws, |_| draws[0] >= r),
    },
    Mistake {
        name: "already scaled",
        says: "the kept outputs stay as they are here; dividing by 1 − r is a second idea, which comes on the next page.",
        function: |a, draws, r| {
            let (mask, left) = masked(a, draws, |draw| draw >= r);
            (mask, left / (1.0 - r))
        },
    },
    Mistake {
        name: "multiplied by the share kept",
        says: "the factor 1 − r belongs to the test, in which nobody is dropped; here the kept outputs stay as they are.",
        function: |a, draws, r| {
            let (mask, left) = masked(a, draws, |draw| draw >= r);
            (mask, left * (1.0 - r))
        },
    },
    Mistake {
        name: "taken out of the list",
        says: "a dropped unit keeps its place and says 0: the next layer has a weight for each place.",
        function: |a, draws, r| {
            let (mask, _) = masked(a, draws, |draw| draw >= r);
            let pairs = a.iter().zip(&mask);
            let left: Vec<f64> = pairs.filter(|(_, m)| **m > 0.0).map(|(a, _)| *a).collect();
            (mask, DVector::from_vec(left))
        },
    },
    Mistake {
        name: "random number as mark",
        says: "a mark is 0 or 1; the random number only decides which of them.",
        function: |a, draws, r| {
            let mask = draws.map(|draw| if draw >= r { draw } else { 0.0 });
            let left = a.component_mul(&mask);
            (mask, left)
        },
    },
];
