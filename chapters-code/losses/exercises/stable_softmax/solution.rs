//! A softmax for every logit.

use nalgebra::DVector;

/// The largest exponent is 0, so no exponential is larger than 1 and their sum is at least 1.
pub fn stable_softmax(z: &DVector<f64>) -> DVector<f64> {
    let largest = z.max();
    let exponentials = z.map(|entry| (entry - largest).exp());
    let total = exponentials.sum();
    exponentials / total
}
