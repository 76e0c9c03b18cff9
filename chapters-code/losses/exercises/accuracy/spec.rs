//! Cases and mistakes for the share of right answers.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix};

/// What an answer to this exercise looks like.
pub type Accuracy = fn(&DMatrix<f64>, &[usize]) -> f64;

/// The logits and the labels of one case; samples are columns.
pub type Inputs = (DMatrix<f64>, Vec<usize>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<Accuracy, Inputs, f64> {
    Exercise {
        name: "accuracy",
        page: "losses/accuracy.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |accuracy, (logits, labels)| accuracy(logits, labels),
        show: |(logits, labels)| format!("logits = {}, labels = {}", logits.show(), labels.show()),
        solution: solution::accuracy,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: Accuracy) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's A, B and C, of which the second is wrong; ties and logits below 0; then drawn batches.
fn cases() -> Vec<Inputs> {
    let book = dmatrix![
        0.05, 0.05, 0.5;
        0.1, 0.7, 0.2;
        0.7, 0.1, 0.1;
        0.1, 0.1, 0.1;
        0.05, 0.05, 0.1;
    ];
    let ties = dmatrix![2.0, -1.0, 0.0, -3.0, 0.0; 2.0, -1.0, 0.0, -2.0, 1.0];
    let mut cases = vec![(book, vec![2, 2, 0]), (ties, vec![0, 0, 1, 1, 1])];
    let mut draw = Draw::new(512);
    for (classes, samples) in [(2, 3), (3, 3), (3, 7), (4, 6)] {
        let labels = (0..samples).map(|_| draw.index(classes)).collect();
        cases.push((draw.matrix(classes, samples), labels));
    }
    cases
}

/// For how many samples `right(logits of the sample, label)` holds.
fn count(z: &DMatrix<f64>, labels: &[usize], right: fn(&DVector<f64>, usize) -> bool) -> f64 {
    let columns = z.column_iter().zip(labels);
    let hits = columns.filter(|(column, label)| right(&column.into_owned(), **label));
    hits.count() as f64
}

const MISTAKES: &[Mistake<Accuracy>] = &[
    Mistake {
        name: "number in place of the share",
        says: "divide the number of right answers by the number of samples.",
        function: |z, labels| solution::accuracy(z, labels) * labels.len() as f64,
    },
    Mistake {
        name: "divided by the classes",
        says: "the share is one of the samples, which are the columns; rows are classes.",
        function: |z, labels| {
            solution::accuracy(z, labels) * labels.len() as f64 / z.nrows() as f64
        },
    },
    Mistake {
        name: "error rate",
        says: "you returned the share of the wrong answers, which is 1 minus the accuracy.",
        function: |z, labels| 1.0 - solution::accuracy(z, labels),
    },
    Mistake {
        name: "smallest logit",
        says: "the answer is the class with the largest logit, not with the smallest.",
        function: |z, labels| count(z, labels, |z, label| z.imin() == label) / labels.len() as f64,
    },
    Mistake {
        name: "last of equals",
        says: "of equal largest logits the first one counts; `max_by` on an iterator finds the last.",
        function: |z, labels| {
            let last = |z: &DVector<f64>, label| {
                (0..z.len()).rev().find(|row| z[*row] == z.max()) == Some(label)
            };
            count(z, labels, last) / labels.len() as f64
        },
    },
    Mistake {
        name: "every largest counts",
        says: "a sample has one answer, the first of its largest logits; a tie is not right for all of them.",
        function: |z, labels| {
            count(z, labels, |z, label| z[label] == z.max()) / labels.len() as f64
        },
    },
    Mistake {
        name: "positive logits",
        says: "a logit above 0 is not yet the largest of its column, and one below 0 may be.",
        function: |z, labels| count(z, labels, |z, label| z[label] > 0.0) / labels.len() as f64,
    },
    Mistake {
        name: "largest by size",
        says: "−3 is smaller than 1: compare the logits themselves, without absolute values.",
        function: |z, labels| count(z, labels, |z, label| z.iamax() == label) / labels.len() as f64,
    },
];
