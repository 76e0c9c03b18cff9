//! A line through the origin, fitted by walking down its loss curve (S3-07.1…S3-07.16).

use nalgebra::{DVector, dvector};

// ANCHOR: samples
/// The inputs 1, 2, 3.
#[must_use]
pub fn inputs() -> DVector<f64> {
    dvector![1.0, 2.0, 3.0]
}

/// The wanted outputs 2, 4, 6: the line y = 2x meets all of them.
#[must_use]
pub fn wanted() -> DVector<f64> {
    dvector![2.0, 4.0, 6.0]
}
// ANCHOR_END: samples

// ANCHOR: error
/// (1/N) Σ (ŷᵢ − yᵢ)², the mean of the squared errors.
///
/// # Panics
/// If the two have different lengths, or none at all.
#[must_use]
pub fn mean_squared_error(outputs: &DVector<f64>, wanted: &DVector<f64>) -> f64 {
    let count = pairs(outputs, wanted);
    (outputs - wanted).norm_squared() / count
}

/// J(w): the same error for the line ŷ = w x.
///
/// # Panics
/// As [`mean_squared_error`].
#[must_use]
pub fn loss(w: f64, inputs: &DVector<f64>, wanted: &DVector<f64>) -> f64 {
    mean_squared_error(&(w * inputs), wanted)
}
// ANCHOR_END: error

// ANCHOR: slope
/// J′(w) = (2/N) Σ xᵢ (w xᵢ − yᵢ).
///
/// # Panics
/// As [`mean_squared_error`].
#[must_use]
pub fn slope(w: f64, inputs: &DVector<f64>, wanted: &DVector<f64>) -> f64 {
    let count = pairs(inputs, wanted);
    2.0 * inputs.dot(&(w * inputs - wanted)) / count
}

/// w after 0, 1, …, `steps` steps w ← w − η J′(w).
///
/// # Panics
/// As [`mean_squared_error`].
#[must_use]
pub fn fit(
    start: f64,
    inputs: &DVector<f64>,
    wanted: &DVector<f64>,
    learning_rate: f64,
    steps: usize,
) -> Vec<f64> {
    let mut w = vec![start];
    for step in 0..steps {
        w.push(w[step] - learning_rate * slope(w[step], inputs, wanted));
    }
    w
}
// ANCHOR_END: slope

// ANCHOR: curvature
/// J″ = (2/N) Σ xᵢ², the same for every w: the loss curve is a parabola.
#[must_use]
pub fn curvature(inputs: &DVector<f64>) -> f64 {
    2.0 * inputs.norm_squared() / inputs.len() as f64
}

/// The w of the lowest point, Σ xᵢ yᵢ / Σ xᵢ².
///
/// # Panics
/// As [`mean_squared_error`].
#[must_use]
pub fn best_weight(inputs: &DVector<f64>, wanted: &DVector<f64>) -> f64 {
    let _ = pairs(inputs, wanted);
    inputs.dot(wanted) / inputs.norm_squared()
}
// ANCHOR_END: curvature

/// N.
fn pairs(first: &DVector<f64>, second: &DVector<f64>) -> f64 {
    let (one, other) = (first.len(), second.len());
    assert_eq!(
        one, other,
        "each sample needs both numbers, but {one} and {other} came in"
    );
    assert!(one > 0, "the mean over no samples has no meaning");
    one as f64
}
