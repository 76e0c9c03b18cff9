//! Algorithm 4.

use nalgebra::DVector;

/// k advances before it is used, so the first sample looked at is number 1; a product of 0 is an error.
pub fn fixed_increment(samples: &[DVector<f64>]) -> (DVector<f64>, usize) {
    let mut a = DVector::zeros(samples[0].len());
    let (mut k, mut updates) = (0, 0);
    while samples.iter().any(|y| a.dot(y) <= 0.0) {
        k = (k + 1) % samples.len();
        if a.dot(&samples[k]) <= 0.0 {
            a += &samples[k];
            updates += 1;
        }
    }
    (a, updates)
}
