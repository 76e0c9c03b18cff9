//! Cases for the walk downhill.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type Descend =
    fn(&dyn Fn(&DVector<f64>) -> DVector<f64>, &DVector<f64>, f64, usize) -> Vec<DVector<f64>>;

/// ∇f as a formula and as a function.
pub type Named = (&'static str, fn(&DVector<f64>) -> DVector<f64>);

/// ∇f, the start, η and the number of steps of one case.
pub type Inputs = (Named, DVector<f64>, f64, usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<Descend, Inputs, Vec<DVector<f64>>> {
    Exercise {
        name: "descend",
        page: "gradients/descent.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |descend, ((_, gradient), start, eta, steps)| descend(gradient, start, *eta, *steps),
        show: |((formula, _), start, eta, steps)| {
            let (start, eta) = (start.show(), eta.show());
            format!("gradient = {formula}, start = {start}, eta = {eta}, steps = {steps}")
        },
        solution: solution::descend,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: Descend) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's bowl from (1, 2), no step at all, then drawn walks.
fn cases() -> Vec<Inputs> {
    let bowl: Named = ("(2x₁ + x₂, 2x₂ + x₁)", |x| {
        dvector![2.0 * x[0] + x[1], 2.0 * x[1] + x[0]]
    });
    let valley: Named = ("(x₁, 4x₂)", |x| dvector![x[0], 4.0 * x[1]]);
    let waves: Named = ("the cosine of each entry", |x| x.map(f64::cos));
    let mut cases = vec![
        (bowl, dvector![1.0, 2.0], 0.1, 3),
        (bowl, dvector![1.0, 2.0], 0.1, 0),
    ];
    let mut draw = Draw::new(73);
    for (gradient, length, steps) in [(valley, 2, 1), (waves, 1, 4), (bowl, 2, 5), (waves, 3, 2)] {
        cases.push((
            gradient,
            draw.vector(length),
            draw.between(0.05, 0.5),
            steps,
        ));
    }
    cases
}
