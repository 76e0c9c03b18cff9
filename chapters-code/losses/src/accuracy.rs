//! The share of right answers (S3-03.4, S3-03.9).

use nalgebra::{DMatrix, DVector};

// ANCHOR: accuracy
/// The class with the largest score, the first one of equals. Logits and probabilities give the same answer.
///
/// # Panics
/// If there are no scores.
#[must_use]
pub fn predicted_class(scores: &DVector<f64>) -> usize {
    assert!(!scores.is_empty(), "without scores there is no class");
    scores.argmax().0
}

/// The share of the columns whose largest score stands at the right class. One row for each class.
///
/// # Panics
/// If there is not one class for each column.
#[must_use]
pub fn accuracy(scores: &DMatrix<f64>, classes: &[usize]) -> f64 {
    let (rows, samples) = scores.shape();
    assert_eq!(
        samples,
        classes.len(),
        "accuracy: the scores are {rows}×{samples}, but there are {} class numbers",
        classes.len()
    );
    let answers = scores
        .column_iter()
        .map(|column| predicted_class(&column.into_owned()));
    let right = answers
        .zip(classes)
        .filter(|(answer, class)| answer == *class);
    right.count() as f64 / samples as f64
}
// ANCHOR_END: accuracy
