//! The gap between two accuracies. Edit this file; grade it with
//! `cargo test -p dropout --test exercises generalisation_gap`.

/// The training accuracy, the test accuracy, and the first minus the second.
pub fn generalisation_gap(
    training_answers: &[usize],
    training_classes: &[usize],
    test_answers: &[usize],
    test_classes: &[usize],
) -> (f64, f64, f64) {
    todo!(
        "compare {training_answers:?} with {training_classes:?}, and {test_answers:?} with {test_classes:?}"
    )
}
