//! Mistakes for the gradient by nudging.

use super::{NumericalGradient, solution::numerical_gradient};
use grading::Mistake;
use nalgebra::DVector;

/// `x` with `by` added to one entry.
fn nudged(x: &DVector<f64>, index: usize, by: f64) -> DVector<f64> {
    let mut moved = x.clone();
    moved[index] += by;
    moved
}

pub(super) const MISTAKES: &[Mistake<NumericalGradient>] = &[
    Mistake {
        name: "nudges not taken back",
        says: "when you come to the second coordinate, the first is still nudged: begin each one with a fresh copy of x.",
        function: |f, x, h| {
            let mut moved = x.clone();
            DVector::from_fn(x.len(), |index, _| {
                moved[index] += h;
                let right = f(&moved);
                moved[index] -= 2.0 * h;
                (right - f(&moved)) / (2.0 * h)
            })
        },
    },
    Mistake {
        name: "all coordinates nudged at once",
        says: "nudge one coordinate at a time; you nudged all of them together, so every entry holds the sum of the slopes.",
        function: |f, x, h| {
            let slope = (f(&x.add_scalar(h)) - f(&x.add_scalar(-h))) / (2.0 * h);
            DVector::from_element(x.len(), slope)
        },
    },
    Mistake {
        name: "forward difference",
        says: "compare x + h with x − h, not with x: the central difference has the smaller error.",
        function: |f, x, h| {
            DVector::from_fn(x.len(), |index, _| (f(&nudged(x, index, h)) - f(x)) / h)
        },
    },
    Mistake {
        name: "divided by h",
        says: "the two places are 2h apart, so divide by 2h.",
        function: |f, x, h| 2.0 * numerical_gradient(f, x, h),
    },
    Mistake {
        name: "brackets lost",
        says: "`/ 2.0 * h` divides by 2 and multiplies by h; put brackets around 2.0 * h.",
        function: |f, x, h| numerical_gradient(f, x, h) * (h * h),
    },
    Mistake {
        name: "downhill",
        says: "this is minus the gradient: take right minus left.",
        function: |f, x, h| -numerical_gradient(f, x, h),
    },
    Mistake {
        name: "length 1",
        says: "the gradient's length says how steep it is; don't divide by it.",
        function: |f, x, h| numerical_gradient(f, x, h).normalize(),
    },
];
