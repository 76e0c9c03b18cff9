//! Cases and mistakes for the mean cross-entropy of a batch with labels as indices.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type BatchCrossEntropy = fn(&DMatrix<f64>, &[usize]) -> f64;

/// The probabilities and the labels of one case; samples are columns.
pub type Inputs = (DMatrix<f64>, Vec<usize>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BatchCrossEntropy, Inputs, f64> {
    Exercise {
        name: "batch_cross_entropy",
        page: "losses/batches.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |batch_cross_entropy, (probabilities, labels)| {
            batch_cross_entropy(probabilities, labels)
        },
        show: |(probabilities, labels)| {
            format!(
                "probabilities = {}, labels = {}",
                probabilities.show(),
                labels.show()
            )
        },
        solution: solution::batch_cross_entropy,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BatchCrossEntropy) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's A, B and C, two samples of two classes, then drawn batches.
fn cases() -> Vec<Inputs> {
    let book = dmatrix![
        0.05, 0.05, 0.5;
        0.1, 0.7, 0.2;
        0.7, 0.1, 0.1;
        0.1, 0.1, 0.1;
        0.05, 0.05, 0.1;
    ];
    let pair = dmatrix![0.5, 0.2; 0.5, 0.8];
    let mut cases = vec![(book, vec![2, 2, 0]), (pair, vec![1, 0])];
    let mut draw = Draw::new(510);
    for (classes, samples) in [(2, 1), (3, 3), (3, 4), (5, 2)] {
        let mut p = draw.matrix(classes, samples).map(f64::exp);
        p.column_iter_mut()
            .for_each(|mut column| column /= column.sum());
        cases.push((p, (0..samples).map(|_| draw.index(classes)).collect()));
    }
    cases
}

/// The probability that each sample's own label was given.
fn chosen(p: &DMatrix<f64>, labels: &[usize]) -> Vec<f64> {
    let columns = labels.iter().enumerate();
    columns.map(|(sample, label)| p[(*label, sample)]).collect()
}

const MISTAKES: &[Mistake<BatchCrossEntropy>] = &[
    Mistake {
        name: "mean forgotten",
        says: "divide the sum by the number of samples: a batch twice as large should not have twice the loss.",
        function: |p, labels| solution::batch_cross_entropy(p, labels) * labels.len() as f64,
    },
    Mistake {
        name: "divided by the classes",
        says: "the mean is taken over the samples, which are the columns; rows are classes.",
        function: |p, labels| {
            solution::batch_cross_entropy(p, labels) * labels.len() as f64 / p.nrows() as f64
        },
    },
    Mistake {
        name: "minus forgotten",
        says: "the logarithm of a probability is negative, and a loss is not.",
        function: |p, labels| -solution::batch_cross_entropy(p, labels),
    },
    Mistake {
        name: "rows as samples",
        says: "a sample is a column: its probability stands in row `label` and in column `sample`.",
        function: |p, labels| {
            let rows = labels.iter().enumerate();
            -rows
                .map(|(sample, label)| p[(sample, *label)].ln())
                .sum::<f64>()
                / labels.len() as f64
        },
    },
    Mistake {
        name: "logarithm of the mean",
        says: "take the logarithm of each sample's probability first, and the mean afterwards.",
        function: |p, labels| -(chosen(p, labels).iter().sum::<f64>() / labels.len() as f64).ln(),
    },
    Mistake {
        name: "all classes",
        says: "only the class of the label counts: the logarithms of the other probabilities are not added.",
        function: |p, labels| -p.map(f64::ln).sum() / labels.len() as f64,
    },
    Mistake {
        name: "largest probability",
        says: "the row is that of the label, even if another class has the larger probability.",
        function: |p, labels| {
            let largest = p.column_iter().map(|column| column.max().ln());
            -largest.sum::<f64>() / labels.len() as f64
        },
    },
    Mistake {
        name: "no logarithm",
        says: "1 − p is small for a good answer too, but it is not the cross-entropy: take −ln p.",
        function: |p, labels| {
            let missing = chosen(p, labels).into_iter().map(|p| 1.0 - p);
            missing.sum::<f64>() / labels.len() as f64
        },
    },
];
