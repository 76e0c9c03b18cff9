//! Who was taken for whom.

use nalgebra::DMatrix;

/// Row r holds all samples of class r, so its sum is what the accuracy of r is divided by.
pub fn confusion_counts(
    answers: &[usize],
    right: &[usize],
    classes: usize,
) -> (DMatrix<f64>, Vec<f64>) {
    let mut counts = DMatrix::zeros(classes, classes);
    for (&answer, &class) in answers.iter().zip(right) {
        counts[(class, answer)] += 1.0;
    }
    let shares = (0..classes).map(|class| counts[(class, class)] / counts.row(class).sum());
    let shares = shares.collect();
    (counts, shares)
}
