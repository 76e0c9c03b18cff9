//! How well a network does, and on which digits it fails (S3-03.3, S3-06).

use crate::images::{CLASSES, inputs, targets};
use backprop::{Layer, Stack, layer::Mode};
use datasets::mnist::Digits;
use losses::{
    SoftmaxWithLoss,
    accuracy::{accuracy, predicted_class},
    softmax_loss::probabilities,
};
use nalgebra::DMatrix;

/// So many images go through the network at once when it is measured: it bounds the memory, not the result.
const AT_ONCE: usize = 500;

// ANCHOR: score
/// How well a network does on some images.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// The mean cross-entropy.
    pub loss: f64,
    /// The share of right answers.
    pub accuracy: f64,
}

/// The score on the images at these indices. The network is in evaluation meanwhile, and afterwards too.
///
/// # Panics
/// If there is no index, or no such image.
pub fn score(network: &mut Stack, digits: &Digits, indices: &[usize]) -> Score {
    let logits = logits(network, digits, indices);
    let classes: Vec<usize> = indices
        .iter()
        .map(|&index| usize::from(digits.labels[index]))
        .collect();
    Score {
        loss: SoftmaxWithLoss::default().forward(&logits, &targets(digits, indices)),
        accuracy: accuracy(&logits, &classes),
    }
}
// ANCHOR_END: score

/// The logits of the images at these indices: 10 × N. The network is in evaluation meanwhile, and afterwards too.
///
/// # Panics
/// If there is no such image.
pub fn logits(network: &mut Stack, digits: &Digits, indices: &[usize]) -> DMatrix<f64> {
    network.set_mode(Mode::Evaluation);
    let mut logits = DMatrix::zeros(CLASSES, indices.len());
    for (part, chosen) in indices.chunks(AT_ONCE).enumerate() {
        let answers = network.forward(&inputs(digits, chosen));
        logits
            .columns_mut(part * AT_ONCE, chosen.len())
            .copy_from(&answers);
    }
    logits
}

// ANCHOR: confusion
/// How often an image of digit r was read as digit c, at row r and column c.
///
/// # Panics
/// If there is not one column of scores for each image.
#[must_use]
pub fn confusion(logits: &DMatrix<f64>, labels: &[u8]) -> DMatrix<usize> {
    assert_eq!(
        logits.ncols(),
        labels.len(),
        "confusion: {} columns of scores came with {} labels",
        logits.ncols(),
        labels.len()
    );
    let mut counts = DMatrix::zeros(CLASSES, CLASSES);
    for (column, &label) in logits.column_iter().zip(labels) {
        counts[(usize::from(label), predicted_class(&column.into_owned()))] += 1;
    }
    counts
}

/// The accuracy of each digit: what stands on the diagonal, as a share of its row.
///
/// Without a single image of a digit, its accuracy is NaN.
#[must_use]
pub fn class_accuracies(confusion: &DMatrix<usize>) -> Vec<f64> {
    let digits = 0..confusion.nrows();
    digits
        .map(|digit| confusion[(digit, digit)] as f64 / confusion.row(digit).sum() as f64)
        .collect()
}
// ANCHOR_END: confusion

// ANCHOR: worst
/// An image that was read wrongly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mistake {
    /// Which column of the logits it is.
    pub index: usize,
    /// What the label says.
    pub label: usize,
    /// What the network says.
    pub answer: usize,
    /// How sure it is of that, from 0 to 1.
    pub confidence: f64,
}

/// The mistakes, the most confident first.
///
/// # Panics
/// If there is not one column of logits for each label.
#[must_use]
pub fn worst_mistakes(logits: &DMatrix<f64>, labels: &[u8]) -> Vec<Mistake> {
    assert_eq!(
        logits.ncols(),
        labels.len(),
        "worst mistakes: one label for each column of logits"
    );
    let shares = probabilities(logits);
    let columns = shares.column_iter().zip(labels).enumerate();
    let mut mistakes: Vec<Mistake> = columns
        .filter_map(|(index, (column, &label))| {
            let (label, answer) = (usize::from(label), predicted_class(&column.into_owned()));
            let confidence = column[answer];
            (answer != label).then_some(Mistake {
                index,
                label,
                answer,
                confidence,
            })
        })
        .collect();
    mistakes.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    mistakes
}
// ANCHOR_END: worst
