//! The probability models from which the losses follow: a loss is minus the logarithm of a likelihood.

use nalgebra::DVector;
use std::f64::consts::TAU;

// ANCHOR: densities
/// −ln of the Gaussian density: (y − μ)² / (2σ²) + ln σ + ½ ln 2π.
///
/// # Panics
/// If the standard deviation is not positive.
#[must_use]
pub fn gaussian(y: f64, mean: f64, deviation: f64) -> f64 {
    assert!(
        deviation > 0.0,
        "a standard deviation has to be positive, but {deviation} came in"
    );
    let steps = (y - mean) / deviation;
    0.5 * steps * steps + deviation.ln() + 0.5 * TAU.ln()
}

/// −ln of the Laplace density: |y − m| / β + ln 2β.
///
/// # Panics
/// If the scale is not positive.
#[must_use]
pub fn laplace(y: f64, centre: f64, scale: f64) -> f64 {
    assert!(
        scale > 0.0,
        "a scale has to be positive, but {scale} came in"
    );
    (y - centre).abs() / scale + (2.0 * scale).ln()
}
// ANCHOR_END: densities

// ANCHOR: choices
/// −ln of h^y (1 − h)^(1 − y), for a label y of 0 or 1.
///
/// # Panics
/// If the label is neither.
#[must_use]
pub fn bernoulli(label: f64, probability: f64) -> f64 {
    assert!(
        label == 0.0 || label == 1.0,
        "a label is 0 or 1 here, but {label} came in"
    );
    if label == 1.0 {
        -probability.ln()
    } else {
        -(-probability).ln_1p()
    }
}

/// −ln of the probability of the class that occurred, counted from 0.
///
/// # Panics
/// If there is no such class.
#[must_use]
pub fn categorical(class: usize, probabilities: &DVector<f64>) -> f64 {
    let classes = probabilities.len();
    assert!(
        class < classes,
        "there is no class {class} among {classes}, which are counted from 0"
    );
    -probabilities[class].ln()
}
// ANCHOR_END: choices

// ANCHOR: centres
/// The number in the middle of the sorted values, or the mean of the two in the middle.
///
/// # Panics
/// If there are no values.
#[must_use]
pub fn median(values: &DVector<f64>) -> f64 {
    assert!(!values.is_empty(), "nothing has no median");
    let mut sorted: Vec<f64> = values.iter().copied().collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted[middle]
    } else {
        sorted[middle - 1].midpoint(sorted[middle])
    }
}
// ANCHOR_END: centres
