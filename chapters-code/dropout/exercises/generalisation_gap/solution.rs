//! The gap between two accuracies.

/// Each accuracy is divided by the size of its own set: the gap compares shares, not counts.
pub fn generalisation_gap(
    training_answers: &[usize],
    training_classes: &[usize],
    test_answers: &[usize],
    test_classes: &[usize],
) -> (f64, f64, f64) {
    let training = accuracy(training_answers, training_classes);
    let test = accuracy(test_answers, test_classes);
    (training, test, training - test)
}

fn accuracy(answers: &[usize], classes: &[usize]) -> f64 {
    let pairs = answers.iter().zip(classes);
    let right = pairs.filter(|(answer, class)| answer == class).count();
    right as f64 / classes.len() as f64
}
