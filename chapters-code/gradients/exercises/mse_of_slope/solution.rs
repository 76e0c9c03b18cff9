//! The loss of a line.

/// Each error is squared before the sum, so that errors of both signs count.
pub fn mse_of_slope(w: f64, samples: &[(f64, f64)]) -> f64 {
    let squares = samples.iter().map(|(x, y)| (w * x - y).powi(2));
    squares.sum::<f64>() / samples.len() as f64
}
