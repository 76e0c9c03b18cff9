//! Cases and mistakes for a confusion matrix.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::DMatrix;

/// What an answer to this exercise looks like.
pub type ConfusionCounts = fn(&[usize], &[usize], usize) -> (DMatrix<f64>, Vec<f64>);

/// The answers and the right classes, and how many classes there are.
pub type Inputs = ([Vec<usize>; 2], usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ConfusionCounts, Inputs, (DMatrix<f64>, Vec<f64>)> {
    Exercise {
        name: "confusion_counts",
        page: "mnist/mistakes.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |confusion_counts, ([answers, right], classes)| {
            confusion_counts(answers, right, *classes)
        },
        show: |([answers, right], classes)| {
            let (answers, right) = (answers.show(), right.show());
            format!("answers = {answers}, right = {right}, classes = {classes}")
        },
        solution: solution::confusion_counts,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ConfusionCounts) -> Entry {
    Entry::new(exercise(), answer)
}

/// The samples of the book, two classes that are always exchanged, then drawn ones in which each class occurs.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        ([vec![0, 1, 1, 2], vec![0, 0, 1, 2]], 3),
        ([vec![1, 0, 0], vec![0, 1, 1]], 2),
    ];
    let mut draw = Draw::new(617);
    for (classes, samples) in [(2, 6), (3, 9), (4, 12), (3, 15)] {
        let right: Vec<usize> = (0..samples).map(|sample| sample % classes).collect();
        let answers = right.iter().map(|&class| match draw.index(3) {
            0 => draw.index(classes),
            _ => class,
        });
        cases.push(([answers.collect(), right], classes));
    }
    cases
}

/// What stands on the diagonal, each divided by a number of its class.
fn diagonal(counts: &DMatrix<f64>, whole: impl Fn(usize) -> f64) -> Vec<f64> {
    (0..counts.nrows())
        .map(|class| counts[(class, class)] / whole(class))
        .collect()
}

const MISTAKES: &[Mistake<ConfusionCounts>] = &[
    Mistake {
        name: "rows and columns exchanged",
        says: "the row is the right class, the column the answer; yours is the transpose.",
        function: |answers, right, classes| {
            let (counts, shares) = solution::confusion_counts(answers, right, classes);
            (counts.transpose(), shares)
        },
    },
    Mistake {
        name: "share of the answers",
        says: "you divided by how often the class was answered; its accuracy is a share of its own samples, the sum of its row.",
        function: |answers, right, classes| {
            let (counts, _) = solution::confusion_counts(answers, right, classes);
            // A class that is never answered would divide by 0.
            let shares = diagonal(&counts, |class| counts.column(class).sum().max(1.0));
            (counts, shares)
        },
    },
    Mistake {
        name: "share of all samples",
        says: "the accuracy of a class is a share of its own samples, not of all samples.",
        function: |answers, right, classes| {
            let (counts, _) = solution::confusion_counts(answers, right, classes);
            let shares = diagonal(&counts, |_| right.len() as f64);
            (counts, shares)
        },
    },
    Mistake {
        name: "only mistakes counted",
        says: "right answers are counted too: they stand on the diagonal.",
        function: |answers, right, classes| {
            let (mut counts, shares) = solution::confusion_counts(answers, right, classes);
            counts.fill_diagonal(0.0);
            (counts, shares)
        },
    },
    Mistake {
        name: "shares instead of counts",
        says: "the matrix holds counts; only the accuracies are divided.",
        function: |answers, right, classes| {
            let (mut counts, shares) = solution::confusion_counts(answers, right, classes);
            for mut row in counts.row_iter_mut() {
                row /= row.sum();
            }
            (counts, shares)
        },
    },
    Mistake {
        name: "errors of each class",
        says: "you returned the share of a class that was read wrongly; its accuracy is what is missing from that to 1.",
        function: |answers, right, classes| {
            let (counts, shares) = solution::confusion_counts(answers, right, classes);
            (counts, shares.iter().map(|share| 1.0 - share).collect())
        },
    },
];
