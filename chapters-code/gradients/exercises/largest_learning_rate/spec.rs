//! Cases and mistakes for the limit of the learning rate.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type LargestLearningRate = fn(&DMatrix<f64>) -> f64;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<LargestLearningRate, DMatrix<f64>, f64> {
    Exercise {
        name: "largest_learning_rate",
        page: "gradients/learning_rate.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |largest_learning_rate, hessian| largest_learning_rate(hessian),
        show: |hessian| format!("hessian = {}", hessian.show()),
        solution: solution::largest_learning_rate,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: LargestLearningRate) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's bowl, two bowls without a slant, a parabola, then drawn bowls.
fn cases() -> Vec<DMatrix<f64>> {
    let mut cases = vec![
        dmatrix![2.0, 1.0; 1.0, 2.0],
        dmatrix![1.0, 0.0; 0.0, 5.0],
        dmatrix![5.0, 0.0; 0.0, 1.0],
        dmatrix![28.0 / 3.0],
    ];
    let mut draw = Draw::new(79);
    for size in [2, 2, 3, 4] {
        // A product with its own transpose has no negative eigenvalue; the identity keeps them away from 0.
        let factor = draw.matrix(size, size);
        cases.push(&factor * factor.transpose() + DMatrix::identity(size, size));
    }
    cases
}

const MISTAKES: &[Mistake<LargestLearningRate>] = &[
    Mistake {
        name: "1 instead of 2",
        says: "1/λ is the rate that lands at the bottom in one step; the limit is where each step overshoots by as much, 2/λ.",
        function: |hessian| 1.0 / hessian.symmetric_eigenvalues().max(),
    },
    Mistake {
        name: "smallest eigenvalue",
        says: "the smallest eigenvalue allows large steps, but the steepest direction has to bear them too: take the largest.",
        function: |hessian| 2.0 / hessian.symmetric_eigenvalues().min(),
    },
    Mistake {
        name: "first eigenvalue",
        says: "the eigenvalues come in no particular order, so the first needn't be the largest.",
        function: |hessian| 2.0 / hessian.symmetric_eigenvalues()[0],
    },
    Mistake {
        name: "entry of the diagonal",
        says: "this is the largest curvature along an axis; the steepest direction may lie between the axes, and the eigenvalues find it.",
        function: |hessian| 2.0 / hessian.diagonal().max(),
    },
    Mistake {
        name: "sum of the eigenvalues",
        says: "the directions don't add up: each has its own factor 1 − ηλ, and the largest λ decides alone.",
        function: |hessian| 2.0 / hessian.trace(),
    },
    Mistake {
        name: "norm of the matrix",
        says: "`.norm()` is the root of the sum of all squared entries, which is larger than the largest eigenvalue.",
        function: |hessian| 2.0 / hessian.norm(),
    },
    Mistake {
        name: "upside down",
        says: "the steeper the bowl, the smaller the limit: 2 divided by λ, not λ by 2.",
        function: |hessian| hessian.symmetric_eigenvalues().max() / 2.0,
    },
];
