//! Whether a network is as sure as it may be (S3-06).

use losses::{accuracy::predicted_class, softmax_loss::probabilities};
use nalgebra::DMatrix;

// ANCHOR: surer_than
/// The answers of which a network was surer than some share, and what became of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sure {
    /// How many there are.
    pub answers: usize,
    /// The part of them that is wrong.
    pub wrong: f64,
    /// The part that the network itself expects to be wrong: the mean of 1 − its share.
    pub expected: f64,
}

/// The answers whose share is above `share`. Without any, both parts are NaN.
///
/// # Panics
/// If there is not one column of logits for each label.
#[must_use]
pub fn surer_than(share: f64, logits: &DMatrix<f64>, labels: &[u8]) -> Sure {
    assert_eq!(
        logits.ncols(),
        labels.len(),
        "surer than {share}: one label for each column of logits"
    );
    let (mut answers, mut wrong, mut doubt) = (0, 0, 0.0);
    for (shares, &label) in probabilities(logits).column_iter().zip(labels) {
        let answer = predicted_class(&shares.into_owned());
        if shares[answer] > share {
            answers += 1;
            wrong += usize::from(answer != usize::from(label));
            doubt += 1.0 - shares[answer];
        }
    }
    let part = |count: f64| count / answers as f64;
    Sure {
        answers,
        wrong: part(wrong as f64),
        expected: part(doubt),
    }
}
// ANCHOR_END: surer_than
