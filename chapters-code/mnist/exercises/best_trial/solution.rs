//! Which trial wins?

/// The validation samples are there for decisions; the others are handed in to tempt.
pub fn best_trial(training: &[f64], validation: &[f64], test: &[f64]) -> usize {
    let _ = (training, test);
    let mut best = 0;
    for (trial, accuracy) in validation.iter().enumerate() {
        let rescued = validation[best].is_nan() && !accuracy.is_nan();
        if rescued || *accuracy > validation[best] {
            best = trial;
        }
    }
    best
}
