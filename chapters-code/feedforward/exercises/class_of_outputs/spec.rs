//! Cases for the class that a network answers.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type ClassOfOutputs = fn(&DVector<f64>) -> (usize, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ClassOfOutputs, DVector<f64>, (usize, f64)> {
    Exercise {
        name: "class_of_outputs",
        page: "feedforward/output_layer.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |class_of_outputs, z| class_of_outputs(z),
        show: |z| format!("z = {}", z.show()),
        solution: solution::class_of_outputs,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ClassOfOutputs) -> Entry {
    Entry::new(exercise(), answer)
}

/// The page's logit, ties, single sums of either sign, large sums, then drawn ones.
fn cases() -> Vec<DVector<f64>> {
    let mut cases = vec![
        dvector![1.5],
        dvector![0.5, 2.0, 1.0],
        dvector![-0.75],
        dvector![0.25],
        dvector![0.0],
        dvector![1.0, -3.0, 1.0],
        dvector![800.0, 801.0, 799.0],
        dvector![-800.0, -801.0, -799.0],
        dvector![900.0],
    ];
    let mut draw = Draw::new(25);
    for classes in [1, 2, 3, 4, 10] {
        cases.push(draw.vector(classes));
    }
    cases
}
