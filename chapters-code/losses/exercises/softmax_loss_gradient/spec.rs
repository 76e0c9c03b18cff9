//! Cases and mistakes for the gradient of softmax with cross-entropy.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type SoftmaxLossGradient = fn(&DMatrix<f64>, &DMatrix<f64>) -> DMatrix<f64>;

/// The logits and the targets of one case; samples are columns.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<SoftmaxLossGradient, Inputs, DMatrix<f64>> {
    Exercise {
        name: "softmax_loss_gradient",
        page: "losses/softmax_with_loss.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |softmax_loss_gradient, (logits, targets)| softmax_loss_gradient(logits, targets),
        show: |(logits, targets)| {
            format!("logits = {}, targets = {}", logits.show(), targets.show())
        },
        solution: solution::softmax_loss_gradient,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: SoftmaxLossGradient) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's sample, its large logits, then drawn batches with one target a sample.
fn cases() -> Vec<Inputs> {
    let second = dmatrix![0.0; 1.0; 0.0];
    let mut cases = vec![
        (dmatrix![0.5; 2.0; 1.0], second.clone()),
        (dmatrix![800.0; 801.0; 799.0], second),
    ];
    let mut draw = Draw::new(509);
    for (classes, samples) in [(2, 2), (3, 2), (3, 4), (5, 3)] {
        let mut targets = DMatrix::zeros(classes, samples);
        for sample in 0..samples {
            targets[(draw.index(classes), sample)] = 1.0;
        }
        cases.push((draw.matrix(classes, samples), targets));
    }
    cases
}

/// The softmax of each column, the largest logit subtracted.
fn probabilities(z: &DMatrix<f64>) -> DMatrix<f64> {
    let mut p = z.clone();
    for mut column in p.column_iter_mut() {
        let largest = column.max();
        column.apply(|entry| *entry = (*entry - largest).exp());
        column /= column.sum();
    }
    p
}

/// The number of samples.
fn samples(t: &DMatrix<f64>) -> f64 {
    t.ncols() as f64
}

const MISTAKES: &[Mistake<SoftmaxLossGradient>] = &[
    Mistake {
        name: "mean forgotten",
        says: "the loss is a mean over the samples, so its gradient is divided by the number of samples.",
        function: |z, t| probabilities(z) - t,
    },
    Mistake {
        name: "sign turned",
        says: "the gradient is probability minus target; with target minus probability a step would go uphill.",
        function: |z, t| (t - probabilities(z)) / samples(t),
    },
    Mistake {
        name: "divided by the classes",
        says: "the mean is taken over the samples, which are the columns; rows are classes.",
        function: |z, t| (probabilities(z) - t) / t.nrows() as f64,
    },
    Mistake {
        name: "divided by all entries",
        says: "the mean is taken over the samples only: divide by the number of columns, not by the number of entries.",
        function: |z, t| (probabilities(z) - t) / t.len() as f64,
    },
    Mistake {
        name: "softmax forgotten",
        says: "the targets are compared with probabilities: apply softmax to the logits first.",
        function: |z, t| (z - t) / samples(t),
    },
    Mistake {
        name: "softmax along the rows",
        says: "each sample is a column, so the probabilities of a column sum to 1.",
        function: |z, t| (probabilities(&z.transpose()).transpose() - t) / samples(t),
    },
    Mistake {
        name: "slope in the probabilities",
        says: "−t/p is the slope in the probabilities; going on through softmax turns it into p − t.",
        function: |z, t| -t.component_div(&probabilities(z)) / samples(t),
    },
    Mistake {
        name: "slope of the sigmoid once more",
        says: "p − t is the slope in the logits already; another factor p (1 − p) belongs to the squared error of a sigmoid.",
        function: |z, t| {
            let p = probabilities(z);
            (&p - t).component_mul(&p.map(|p| p * (1.0 - p))) / samples(t)
        },
    },
    Mistake {
        name: "no shift",
        says: "e^800 is infinite: subtract the largest logit of each column before you take exponentials.",
        function: |z, t| {
            let mut p = z.map(f64::exp);
            p.column_iter_mut()
                .for_each(|mut column| column /= column.sum());
            (p - t) / samples(t)
        },
    },
];
