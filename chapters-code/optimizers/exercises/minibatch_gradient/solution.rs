//! The gradient of a minibatch.

/// Only the listed samples are visited, and the sum is divided by how many they are.
pub fn minibatch_gradient(w: f64, x: &[f64], y: &[f64], batch: &[usize]) -> f64 {
    let slopes = batch.iter().map(|&n| (w * x[n] - y[n]) * x[n]);
    slopes.sum::<f64>() / batch.len() as f64
}
