//! Cases for the gradient by nudging.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type NumericalGradient = fn(&dyn Fn(&DVector<f64>) -> f64, &DVector<f64>, f64) -> DVector<f64>;

/// f as a formula and as a function.
pub type Named = (&'static str, fn(&DVector<f64>) -> f64);

/// f, x and h of one case.
pub type Inputs = (Named, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<NumericalGradient, Inputs, DVector<f64>> {
    Exercise {
        name: "numerical_gradient",
        page: "gradients/gradient.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::DIFFERENCED,
        cases,
        call: |numerical_gradient, ((_, f), x, h)| numerical_gradient(f, x, *h),
        show: |((formula, _), x, h)| {
            format!("f(x) = {formula}, x = {}, h = {}", x.show(), h.show())
        },
        solution: solution::numerical_gradient,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: NumericalGradient) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's bowl at (1, 2), then functions of one to four coordinates at drawn points.
fn cases() -> Vec<Inputs> {
    let bowl: Named = ("x₁² + x₁x₂ + x₂²", |x| {
        x[0] * x[0] + x[0] * x[1] + x[1] * x[1]
    });
    let cubes: Named = ("the sum of the cubes", |x| {
        x.map(|entry| entry.powi(3)).sum()
    });
    let waves: Named = ("sin(x₁ + 2 x₂ + 3 x₃ + …)", |x| {
        let numbers = (1..=x.len()).map(|number| number as f64);
        numbers
            .zip(x)
            .map(|(number, entry)| number * entry)
            .sum::<f64>()
            .sin()
    });
    let mut cases = vec![(bowl, dvector![1.0, 2.0], 1e-3)];
    let mut draw = Draw::new(71);
    for (f, length) in [
        (cubes, 1),
        (waves, 2),
        (cubes, 3),
        (waves, 3),
        (waves, 4),
        (cubes, 4),
    ] {
        cases.push((f, draw.vector(length), draw.between(0.02, 0.2)));
    }
    cases
}
