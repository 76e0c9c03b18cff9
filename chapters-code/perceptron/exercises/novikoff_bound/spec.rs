//! Cases and mistakes for Novikoff's bound.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type NovikoffBound = fn(&[DVector<f64>], &DVector<f64>) -> f64;

/// The samples and the solution of one case.
pub type Inputs = (Vec<DVector<f64>>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<NovikoffBound, Inputs, f64> {
    Exercise {
        name: "novikoff_bound",
        page: "perceptron/convergence.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |novikoff_bound, (samples, solution)| novikoff_bound(samples, solution),
        show: |(samples, solution)| {
            format!(
                "samples = {}, solution = {}",
                samples.show(),
                solution.show()
            )
        },
        solution: solution::novikoff_bound,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: NovikoffBound) -> Entry {
    Entry::new(exercise(), answer)
}

/// AND with its best solution, then drawn samples on the positive side of a drawn solution.
fn cases() -> Vec<Inputs> {
    let and = vec![
        dvector![-1.0, 0.0, 0.0],
        dvector![-1.0, 0.0, -1.0],
        dvector![-1.0, -1.0, 0.0],
        dvector![1.0, 1.0, 1.0],
    ];
    let mut cases = vec![(and, dvector![-3.0, 2.0, 2.0])];
    let mut draw = Draw::new(11);
    for (count, length) in [(1, 2), (3, 2), (4, 3), (6, 3), (8, 4)] {
        let solution = draw.vector(length);
        let samples = (0..count).map(|_| {
            let sample = draw.vector(length);
            let side = solution.dot(&sample).signum();
            sample * side
        });
        cases.push((samples.collect(), solution.clone()));
    }
    cases
}

fn largest(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(f64::NEG_INFINITY, f64::max)
}

fn smallest(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(f64::INFINITY, f64::min)
}

fn squared_lengths(samples: &[DVector<f64>]) -> impl Iterator<Item = f64> {
    samples.iter().map(|y| y.norm_squared())
}

fn margins(samples: &[DVector<f64>], a: &DVector<f64>) -> impl Iterator<Item = f64> {
    samples.iter().map(|y| a.dot(y) / a.norm())
}

const MISTAKES: &[Mistake<NovikoffBound>] = &[
    Mistake {
        name: "margin not divided",
        says: "a · y alone grows with a; divide it by the norm of a.",
        function: |samples, a| {
            let products = samples.iter().map(|y| a.dot(y));
            largest(squared_lengths(samples)) / smallest(products).powi(2)
        },
    },
    Mistake {
        name: "largest margin",
        says: "γ is the margin of the sample that is cleared least: the smallest one.",
        function: |samples, a| {
            largest(squared_lengths(samples)) / largest(margins(samples, a)).powi(2)
        },
    },
    Mistake {
        name: "shortest sample",
        says: "R is the length of the longest sample.",
        function: |samples, a| {
            smallest(squared_lengths(samples)) / smallest(margins(samples, a)).powi(2)
        },
    },
    Mistake {
        name: "margin not squared",
        says: "the bound divides by γ², not by γ.",
        function: |samples, a| largest(squared_lengths(samples)) / smallest(margins(samples, a)),
    },
    Mistake {
        name: "radius not squared",
        says: "the bound has R² above, not R.",
        function: |samples, a| {
            largest(squared_lengths(samples)).sqrt() / smallest(margins(samples, a)).powi(2)
        },
    },
    Mistake {
        name: "upside down",
        says: "that is γ²/R²; a narrow margin must make the bound larger.",
        function: |samples, a| {
            smallest(margins(samples, a)).powi(2) / largest(squared_lengths(samples))
        },
    },
    Mistake {
        name: "not squared at all",
        says: "this is R/γ; the bound is its square.",
        function: |samples, a| {
            largest(squared_lengths(samples)).sqrt() / smallest(margins(samples, a))
        },
    },
];
