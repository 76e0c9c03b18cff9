//! The function of one number on which the chapter measures its slopes (S3-03.11, E-48).

// ANCHOR: parabola
/// f(x) = 0.02 x² + 0.3 x.
#[must_use]
pub fn value(x: f64) -> f64 {
    0.02 * x * x + 0.3 * x
}

/// f′(x) = 0.04 x + 0.3, which is 0.5 at 5.
#[must_use]
pub fn slope(x: f64) -> f64 {
    0.04 * x + 0.3
}
// ANCHOR_END: parabola

/// The same function in single precision.
#[must_use]
pub fn single_value(x: f32) -> f32 {
    0.02 * x * x + 0.3 * x
}
