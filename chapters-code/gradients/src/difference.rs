//! Forward and central differences (S3-03.10…S3-03.13).

// ANCHOR: forward
/// (f(x + h) − f(x)) / h, whose error shrinks like h.
#[must_use]
pub fn forward_difference(f: impl Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    (f(x + h) - f(x)) / h
}
// ANCHOR_END: forward

// ANCHOR: central
/// (f(x + h) − f(x − h)) / 2h, whose error shrinks like h².
#[must_use]
pub fn central_difference(f: impl Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    (f(x + h) - f(x - h)) / (2.0 * h)
}
// ANCHOR_END: central
