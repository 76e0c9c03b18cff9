//! Mistakes for the walk downhill.

use super::{Descend, solution::descend};
use grading::Mistake;
use nalgebra::DVector;

/// The points of a walk whose next point is the caller's making.
fn walk(
    start: &DVector<f64>,
    steps: usize,
    next: impl Fn(&DVector<f64>) -> DVector<f64>,
) -> Vec<DVector<f64>> {
    let points = std::iter::successors(Some(start.clone()), |here| Some(next(here)));
    points.take(steps + 1).collect()
}

pub(super) const MISTAKES: &[Mistake<Descend>] = &[
    Mistake {
        name: "uphill",
        says: "the gradient points uphill; subtract it.",
        function: |gradient, start, eta, steps| descend(gradient, start, -eta, steps),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "each step is η times the gradient.",
        function: |gradient, start, _, steps| descend(gradient, start, 1.0, steps),
    },
    Mistake {
        name: "always the first gradient",
        says: "the slope changes on the way: ask for the gradient at the point where you are, not at the start.",
        function: |gradient, start, eta, steps| {
            let first = gradient(start);
            walk(start, steps, |here| here - &first * eta)
        },
    },
    Mistake {
        name: "always from the start",
        says: "each step begins where the last one ended; yours all begin at the start.",
        function: |gradient, start, eta, steps| {
            let mut points = descend(gradient, start, eta, steps.min(1));
            points.resize(steps + 1, points[points.len() - 1].clone());
            points
        },
    },
    Mistake {
        name: "start left out",
        says: "the start is the first point of the list.",
        function: |gradient, start, eta, steps| descend(gradient, start, eta, steps).split_off(1),
    },
    Mistake {
        name: "one step too few",
        says: "the list has one point more than there are steps: the start, and one for each step.",
        function: |gradient, start, eta, steps| {
            descend(gradient, start, eta, steps.saturating_sub(1))
        },
    },
    Mistake {
        name: "one coordinate after the other",
        says: "all coordinates move together, with the gradient of one point; you moved the first, and asked again before the second.",
        function: |gradient, start, eta, steps| {
            walk(start, steps, |here| {
                let mut moved = here.clone();
                for index in 0..moved.len() {
                    moved[index] -= eta * gradient(&moved)[index];
                }
                moved
            })
        },
    },
    Mistake {
        name: "steps of equal length",
        says: "the step is η times the gradient as it is, long where it is steep; don't divide it by its length.",
        function: |gradient, start, eta, steps| {
            walk(start, steps, |here| here - gradient(here).normalize() * eta)
        },
    },
];
