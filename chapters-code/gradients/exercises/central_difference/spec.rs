//! Cases and mistakes for the central difference.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type CentralDifference = fn(&dyn Fn(f64) -> f64, f64, f64) -> f64;

/// f as a formula and as a function.
pub type Named = (&'static str, fn(f64) -> f64);

/// f, x and h of one case.
pub type Inputs = (Named, f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<CentralDifference, Inputs, f64> {
    Exercise {
        name: "central_difference",
        page: "gradients/central.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::DIFFERENCED,
        cases,
        call: |central_difference, ((_, f), x, h)| central_difference(f, *x, *h),
        show: |((formula, _), x, h)| {
            format!("f(x) = {formula}, x = {}, h = {}", x.show(), h.show())
        },
        solution: solution::central_difference,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: CentralDifference) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's sine at 1, the parabola, for which the answer is exact, then drawn places and steps.
fn cases() -> Vec<Inputs> {
    let sine: Named = ("sin x", f64::sin);
    let parabola: Named = ("0.02 x² + 0.3 x", |x| 0.02 * x * x + 0.3 * x);
    let cube: Named = ("x³", |x| x * x * x);
    let bell: Named = ("1 / (1 + x²)", |x| 1.0 / (1.0 + x * x));
    let mut cases = vec![(sine, 1.0, 1e-3), (parabola, 5.0, 0.5), (cube, 0.0, 0.5)];
    let mut draw = Draw::new(61);
    for f in [cube, bell, sine, cube, bell] {
        cases.push((f, draw.number(), draw.between(0.05, 0.5)));
    }
    cases
}

const MISTAKES: &[Mistake<CentralDifference>] = &[
    Mistake {
        name: "forward difference",
        says: "this asks f at x + h and at x; the left place is x − h.",
        function: |f, x, h| (f(x + h) - f(x)) / h,
    },
    Mistake {
        name: "backward difference",
        says: "this asks f at x and at x − h; the right place is x + h.",
        function: |f, x, h| (f(x) - f(x - h)) / h,
    },
    Mistake {
        name: "divided by h",
        says: "the two places are 2h apart, so this is twice as steep as it should be.",
        function: |f, x, h| (f(x + h) - f(x - h)) / h,
    },
    Mistake {
        name: "brackets lost below",
        says: "`/ 2.0 * h` divides by 2 and multiplies by h; put brackets around 2.0 * h.",
        function: |f, x, h| (f(x + h) - f(x - h)) / 2.0 * h,
    },
    Mistake {
        name: "brackets lost above",
        says: "without brackets only f(x − h) is divided; the whole difference stands above the line.",
        function: |f, x, h| f(x + h) - f(x - h) / (2.0 * h),
    },
    Mistake {
        name: "left minus right",
        says: "right minus left: where f rises the slope is positive.",
        function: |f, x, h| (f(x - h) - f(x + h)) / (2.0 * h),
    },
    Mistake {
        name: "half nudges",
        says: "each nudge has the size h, so the places are 2h apart; yours are only h apart, and you divided by 2h.",
        function: |f, x, h| (f(x + h / 2.0) - f(x - h / 2.0)) / (2.0 * h),
    },
];
