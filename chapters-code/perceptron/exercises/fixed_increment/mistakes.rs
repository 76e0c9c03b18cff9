//! Mistakes for Algorithm 4.

use super::FixedIncrement;
use grading::Mistake;
use nalgebra::DVector;

/// What a wrong run leaves behind.
struct Run {
    a: DVector<f64>,
    updates: usize,
    looks: usize,
}

/// The algorithm with another first sample and another idea of what an error is; at most `most` looks.
fn run(samples: &[DVector<f64>], first: usize, is_error: fn(f64) -> bool, most: usize) -> Run {
    let mut a = DVector::zeros(samples[0].len());
    let (mut updates, mut looks) = (0, 0);
    while looks < most && samples.iter().any(|y| is_error(a.dot(y))) {
        let y = &samples[(first + looks) % samples.len()];
        if is_error(a.dot(y)) {
            a += y;
            updates += 1;
        }
        looks += 1;
    }
    Run { a, updates, looks }
}

/// More looks than any of the cases needs.
const MANY: usize = 100_000;

pub(super) const MISTAKES: &[Mistake<FixedIncrement>] = &[
    Mistake {
        name: "begins with sample 0",
        says: "k advances before it is used, so the first sample that is looked at is number 1.",
        function: |samples| {
            let run = run(samples, 0, |product| product <= 0.0, MANY);
            (run.a, run.updates)
        },
    },
    Mistake {
        name: "0 counted as right",
        says: "a product of exactly 0 is an error; otherwise a = 0 is never changed.",
        function: |samples| {
            let run = run(samples, 1, |product| product < 0.0, MANY);
            (run.a, run.updates)
        },
    },
    Mistake {
        name: "one sweep only",
        says: "one sweep is not enough: go on until every product is positive.",
        function: |samples| {
            let run = run(samples, 1, |product| product <= 0.0, samples.len());
            (run.a, run.updates)
        },
    },
    Mistake {
        name: "looks counted",
        says: "count the additions, not the samples that were looked at.",
        function: |samples| {
            let run = run(samples, 1, |product| product <= 0.0, MANY);
            (run.a, run.looks)
        },
    },
    Mistake {
        name: "all errors at once",
        says: "you added all misclassified samples together; add one, then test the next with the new a.",
        function: |samples| {
            let mut a = DVector::zeros(samples[0].len());
            let mut updates = 0;
            while updates < MANY && samples.iter().any(|y| a.dot(y) <= 0.0) {
                let errors: Vec<_> = samples.iter().filter(|y| a.dot(y) <= 0.0).collect();
                updates += errors.len();
                a += errors.into_iter().sum::<DVector<f64>>();
            }
            (a, updates)
        },
    },
    Mistake {
        name: "first error again and again",
        says: "you always mended the first misclassified sample; go round the circle instead.",
        function: |samples| {
            let mut a = DVector::zeros(samples[0].len());
            let mut updates = 0;
            while let Some(y) = samples
                .iter()
                .find(|y| a.dot(y) <= 0.0)
                .filter(|_| updates < MANY)
            {
                a += y;
                updates += 1;
            }
            (a, updates)
        },
    },
];
