//! Class means and the nearest of them (S1-04, S1-05).

use crate::Unit;
use nalgebra::DVector;

// ANCHOR: class_mean
/// The mean of the samples of one class, m = (1/N) Σ x.
///
/// # Panics
/// If there is no sample, or the samples differ in length.
#[must_use]
pub fn class_mean(samples: &[DVector<f64>]) -> DVector<f64> {
    assert!(
        !samples.is_empty(),
        "the mean of no samples: give at least one"
    );
    let sum: DVector<f64> = samples.iter().sum();
    sum / samples.len() as f64
}
// ANCHOR_END: class_mean

// ANCHOR: nearest_mean
/// The index of the mean with the smallest Euclidean distance ‖x − m‖; the first of them if several tie.
///
/// # Panics
/// If there is no mean.
#[must_use]
pub fn nearest_mean(means: &[DVector<f64>], x: &DVector<f64>) -> usize {
    let distance = |mean: &DVector<f64>| (x - mean).norm();
    (0..means.len())
        .min_by(|&first, &second| distance(&means[first]).total_cmp(&distance(&means[second])))
        .expect("at least one mean")
}
// ANCHOR_END: nearest_mean

// ANCHOR: highest_score
/// The same decision without a square root: the index of the largest x·m − ½ m·m.
///
/// # Panics
/// If there is no mean.
#[must_use]
pub fn highest_score(means: &[DVector<f64>], x: &DVector<f64>) -> usize {
    let score = |mean: &DVector<f64>| x.dot(mean) - 0.5 * mean.dot(mean);
    (0..means.len())
        // Reversed, so that the first of equal scores wins, as it does for equal distances.
        .rev()
        .max_by(|&first, &second| score(&means[first]).total_cmp(&score(&means[second])))
        .expect("at least one mean")
}
// ANCHOR_END: highest_score

// ANCHOR: boundary
/// The unit whose line lies half-way between two means; its weighted sum is positive on `positive`'s side.
#[must_use]
pub fn boundary(positive: &DVector<f64>, negative: &DVector<f64>) -> Unit {
    Unit {
        weights: positive - negative,
        bias: 0.5 * (negative.norm_squared() - positive.norm_squared()),
    }
}
// ANCHOR_END: boundary

/// Counts of true class (row) against decision (column).
///
/// # Panics
/// If a sample's class is not the index of a mean.
#[must_use]
pub fn confusion(means: &[DVector<f64>], samples: &[(DVector<f64>, usize)]) -> Vec<Vec<usize>> {
    let mut counts = vec![vec![0; means.len()]; means.len()];
    for (x, class) in samples {
        counts[*class][nearest_mean(means, x)] += 1;
    }
    counts
}
