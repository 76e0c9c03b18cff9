//! Mistakes for the choice of a step.

use super::BestStep;
use grading::Mistake;

fn forward(f: &dyn Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    (f(x + h) - f(x)) / h
}

/// The step for which `measure` is smallest.
fn smallest(steps: &[f64], measure: impl Fn(f64) -> f64) -> f64 {
    let steps = steps.iter().copied();
    let best = steps.min_by(|first, second| measure(*first).total_cmp(&measure(*second)));
    best.expect("the task promises a step")
}

pub(super) const MISTAKES: &[Mistake<BestStep>] = &[
    Mistake {
        name: "smallest step",
        says: "the smallest step is not the best one: rounding is divided by h too, and grows as h shrinks.",
        function: |_, _, _, steps| smallest(steps, |h| h),
    },
    Mistake {
        name: "worst step",
        says: "you returned the step with the largest error; turn the comparison round.",
        function: |f, x, exact, steps| smallest(steps, |h| -(forward(f, x, h) - exact).abs()),
    },
    Mistake {
        name: "sign of the error kept",
        says: "an error of −3 is not smaller than one of 0.1: take the absolute value before you compare.",
        function: |f, x, exact, steps| smallest(steps, |h| forward(f, x, h) - exact),
    },
    Mistake {
        name: "central difference",
        says: "the task asks for the forward difference; the central one has another best step.",
        function: |f, x, exact, steps| {
            smallest(steps, |h| ((f(x + h) - f(x - h)) / (2.0 * h) - exact).abs())
        },
    },
    Mistake {
        name: "not compared with the slope",
        says: "the error is the distance of the difference from `exact`, not the size of the difference itself.",
        function: |f, x, _, steps| smallest(steps, |h| forward(f, x, h).abs()),
    },
    Mistake {
        name: "error returned",
        says: "return the step with the smallest error, not the error.",
        function: |f, x, exact, steps| {
            let error = |h: f64| (forward(f, x, h) - exact).abs();
            error(smallest(steps, error))
        },
    },
    Mistake {
        name: "stops at the first rise",
        says: "the steps come in any order: go on to the end of the list, even after an error that is larger than the one before.",
        function: |f, x, exact, steps| {
            let error = |h: f64| (forward(f, x, h) - exact).abs();
            let rise = steps
                .windows(2)
                .find(|pair| error(pair[1]) > error(pair[0]));
            rise.map_or(steps[steps.len() - 1], |pair| pair[0])
        },
    },
    Mistake {
        name: "not divided by h",
        says: "the forward difference is divided by h before it is compared with the slope.",
        function: |f, x, exact, steps| smallest(steps, |h| (f(x + h) - f(x) - exact).abs()),
    },
];
