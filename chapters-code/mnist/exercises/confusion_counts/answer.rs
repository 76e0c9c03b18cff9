//! Who was taken for whom. Edit this file; grade it with `cargo test -p mnist --test exercises confusion_counts`.

use nalgebra::DMatrix;

/// The confusion matrix, and the accuracy of each class.
pub fn confusion_counts(
    answers: &[usize],
    right: &[usize],
    classes: usize,
) -> (DMatrix<f64>, Vec<f64>) {
    todo!("count {answers:?} against {right:?} in {classes} rows and columns")
}
