//! The nearest mean.

use nalgebra::DVector;

/// A later mean wins only if it is strictly nearer, so the first of several equally near means stays.
pub fn nearest_mean(means: &[DVector<f64>], x: &DVector<f64>) -> usize {
    let distance = |j: usize| (x - &means[j]).norm();
    let mut nearest = 0;
    for j in 1..means.len() {
        if distance(j) < distance(nearest) {
            nearest = j;
        }
    }
    nearest
}
