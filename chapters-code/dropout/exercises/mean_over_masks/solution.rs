//! The mean of a ReLU unit over all masks.

use nalgebra::DVector;

/// The probabilities of all masks add up to 1, so the sum is the mean already.
pub fn mean_over_masks(w: &DVector<f64>, b: f64, x: &DVector<f64>, r: f64) -> f64 {
    let mut mean = 0.0;
    for number in 0..1_usize << x.len() {
        let (mut probability, mut sum) = (1.0, b);
        for input in 0..x.len() {
            if number >> input & 1 == 1 {
                probability *= 1.0 - r;
                sum += w[input] * x[input] / (1.0 - r);
            } else {
                probability *= r;
            }
        }
        mean += probability * sum.max(0.0);
    }
    mean
}
