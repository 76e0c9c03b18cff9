//! Cases for the choice of a step.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};

/// What an answer to this exercise looks like.
pub type BestStep = fn(&dyn Fn(f64) -> f64, f64, f64, &[f64]) -> f64;

/// f as a formula and as a function, and its derivative.
pub type Named = (&'static str, fn(f64) -> f64, fn(f64) -> f64);

/// f, x and the steps of one case.
pub type Inputs = (Named, f64, Vec<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BestStep, Inputs, f64> {
    Exercise {
        name: "best_step",
        page: "gradients/rounding.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance {
            relative: 1e-9,
            absolute: 0.0,
        },
        cases,
        call: |best_step, ((_, f, slope), x, steps)| best_step(f, *x, slope(*x), steps),
        show: |((formula, _, slope), x, steps)| {
            let exact = slope(*x).show();
            format!(
                "f(x) = {formula}, x = {}, exact = {exact}, steps = {}",
                x.show(),
                steps.show()
            )
        },
        solution: solution::best_step,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BestStep) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's parabola with one step a decade, then other functions, at drawn places, with the steps in another order.
///
/// All functions are sums, products and quotients, which every machine rounds alike.
fn cases() -> Vec<Inputs> {
    let parabola: Named = (
        "0.02 x² + 0.3 x",
        |x| 0.02 * x * x + 0.3 * x,
        |x| 0.04 * x + 0.3,
    );
    let cube: Named = ("x³", |x| x * x * x, |x| 3.0 * x * x);
    let inverse: Named = ("1 / x", |x| 1.0 / x, |x| -1.0 / (x * x));
    let mut cases = vec![
        (parabola, 5.0, decades(16)),
        (parabola, 5.0, vec![0.5]),
        (cube, 1.0, vec![1e-12, 1e-2, 1e-6, 1e-4, 1e-14]),
    ];
    let mut draw = Draw::new(67);
    for f in [cube, inverse, cube, inverse] {
        let mut steps = decades(14);
        steps.rotate_left(draw.index(14));
        cases.push((f, draw.between(0.5, 3.0), steps));
    }
    cases
}

/// 10⁻¹, 10⁻², …, `count` steps.
fn decades(count: i32) -> Vec<f64> {
    (1..=count).map(|exponent| 10_f64.powi(-exponent)).collect()
}
