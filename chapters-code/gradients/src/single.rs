//! The same differences in single precision, where they break down earlier (S3-03.12, E-48).

// ANCHOR: single
/// (f(x + h) − f(x)) / h in `f32`, which keeps about 7 digits where `f64` keeps 16.
#[must_use]
pub fn forward_difference(f: impl Fn(f32) -> f32, x: f32, h: f32) -> f32 {
    (f(x + h) - f(x)) / h
}

/// (f(x + h) − f(x − h)) / 2h in `f32`.
#[must_use]
pub fn central_difference(f: impl Fn(f32) -> f32, x: f32, h: f32) -> f32 {
    (f(x + h) - f(x - h)) / (2.0 * h)
}
// ANCHOR_END: single
