//! Cases and mistakes for clipping by the norm of all groups.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// Gradients, group by group.
pub type Groups = Vec<DVector<f64>>;

/// What an answer to this exercise looks like.
pub type ClipByNorm = fn(&[DVector<f64>], f64) -> Groups;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ClipByNorm, (Groups, f64), Groups> {
    Exercise {
        name: "clip_by_norm",
        page: "optimizers/clipping.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |clip_by_norm, (gradients, limit)| clip_by_norm(gradients, *limit),
        show: |(gradients, limit)| {
            format!("gradients = {}, limit = {}", gradients.show(), limit.show())
        },
        solution: solution::clip_by_norm,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ClipByNorm) -> Entry {
    Entry::new(exercise(), answer)
}

/// The gradient at the start of the ravine, one below the limit, one of 0, several groups, then drawn ones.
fn cases() -> Vec<(Groups, f64)> {
    let mut cases = vec![
        (vec![dvector![-0.5, 4.0]], 1.0),
        (vec![dvector![0.3, -0.4]], 2.0),
        (vec![dvector![0.0, 0.0]], 1.0),
        (vec![dvector![0.6, -0.6], dvector![0.6, 0.6]], 1.0),
        (vec![dvector![30.0, 40.0], dvector![-1.0]], 5.0),
    ];
    let mut draw = Draw::new(512);
    for (first, second, limit) in [(2, 3, 0.5), (4, 1, 1.5), (3, 3, 20.0)] {
        cases.push((vec![draw.vector(first), draw.vector(second)], limit));
    }
    cases
}

fn norm(gradients: &[DVector<f64>]) -> f64 {
    let squares = gradients.iter().map(DVector::norm_squared);
    squares.sum::<f64>().sqrt()
}

/// All groups, multiplied by one factor.
fn scaled(gradients: &[DVector<f64>], factor: f64) -> Groups {
    gradients.iter().map(|group| group * factor).collect()
}

/// What shortens a gradient of this size to the limit.
fn factor(size: f64, limit: f64) -> f64 {
    if size > limit { limit / size } else { 1.0 }
}

const MISTAKES: &[Mistake<ClipByNorm>] = &[
    Mistake {
        name: "each group by itself",
        says: "all groups share one norm and one factor; clipped one by one, the direction of the whole step turns.",
        function: |gradients, limit| {
            let groups = gradients.iter();
            groups
                .map(|group| group * factor(group.norm(), limit))
                .collect()
        },
    },
    Mistake {
        name: "clipped by value",
        says: "this limits each entry to ±c, which turns the direction; multiply all entries by the same factor.",
        function: |gradients, limit| {
            let groups = gradients.iter();
            groups
                .map(|group| group.map(|slope| slope.clamp(-limit, limit)))
                .collect()
        },
    },
    Mistake {
        name: "short gradients stretched",
        says: "a gradient below the limit stays as it is: compare the norm with the limit first.",
        function: |gradients, limit| scaled(gradients, limit / norm(gradients)),
    },
    Mistake {
        name: "cut to length 1",
        says: "c / n makes the norm c; 1 / n makes it 1, whatever the limit is.",
        function: |gradients, limit| {
            let norm = norm(gradients);
            scaled(gradients, if norm > limit { 1.0 / norm } else { 1.0 })
        },
    },
    Mistake {
        name: "root forgotten",
        says: "the norm is the root of the sum of squares.",
        function: |gradients, limit| {
            let squared = norm(gradients).powi(2);
            scaled(gradients, factor(squared, limit))
        },
    },
    Mistake {
        name: "largest entry as the norm",
        says: "the norm counts all entries, not only the largest: the root of the sum of their squares.",
        function: |gradients, limit| {
            let largest = gradients.iter().map(DVector::amax).fold(0.0, f64::max);
            scaled(gradients, factor(largest, limit))
        },
    },
    Mistake {
        name: "norms added",
        says: "norms of groups don't add up; their squares do: add the squares, then take one root.",
        function: |gradients, limit| {
            let sum = gradients.iter().map(DVector::norm).sum();
            scaled(gradients, factor(sum, limit))
        },
    },
    Mistake {
        name: "too long, so dropped",
        says: "a gradient that is too long is shortened, not thrown away.",
        function: |gradients, limit| {
            let keeps = norm(gradients) <= limit;
            scaled(gradients, f64::from(u8::from(keeps)))
        },
    },
];
