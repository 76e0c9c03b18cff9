//! He's deviation.

/// A weighted sum has as many terms as the weights have columns; how many sums there are doesn't matter.
pub fn he_std(shape: (usize, usize), alpha: f64) -> f64 {
    let (_rows, columns) = shape;
    let variance = 2.0 / ((1.0 + alpha * alpha) * columns as f64);
    variance.sqrt()
}
