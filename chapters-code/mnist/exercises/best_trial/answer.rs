//! Which trial wins? Edit this file; grade it with `cargo test -p mnist --test exercises best_trial`.

/// The number of the trial to keep.
pub fn best_trial(training: &[f64], validation: &[f64], test: &[f64]) -> usize {
    todo!("{training:?}, {validation:?} and {test:?}: which of them may decide?")
}
