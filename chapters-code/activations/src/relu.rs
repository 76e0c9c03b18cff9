//! ReLU and leaky ReLU (S0-11, S1-83, S2-09, S2-11, S4-24, S4-25).

use nalgebra::DVector;

// ANCHOR: relu
/// max(0, x).
#[must_use]
pub fn relu(x: f64) -> f64 {
    x.max(0.0)
}

/// 1 for x > 0, else 0. At 0 there is no derivative; we choose 0 (E-53).
#[must_use]
pub fn relu_derivative(x: f64) -> f64 {
    if x > 0.0 { 1.0 } else { 0.0 }
}
// ANCHOR_END: relu

// ANCHOR: leaky
/// x for x > 0, else `slope` · x. For slopes up to 1 this is max(slope · x, x), as the notes print it (E-37).
#[must_use]
pub fn leaky_relu(x: f64, slope: f64) -> f64 {
    if x > 0.0 { x } else { slope * x }
}

/// 1 for x > 0, else `slope`.
#[must_use]
pub fn leaky_relu_derivative(x: f64, slope: f64) -> f64 {
    if x > 0.0 { 1.0 } else { slope }
}
// ANCHOR_END: leaky

// ANCHOR: layer
/// max(0, x) of every entry.
#[must_use]
pub fn relu_of_vector(x: &DVector<f64>) -> DVector<f64> {
    x.map(relu)
}

/// 1 where a signal passed, 0 where it was stopped (S3-04.8). This is all that the way back needs to know.
#[must_use]
pub fn relu_mask(x: &DVector<f64>) -> DVector<f64> {
    x.map(relu_derivative)
}

/// What reaches the inputs of a ReLU: `from_above` where the mask is 1, and 0 elsewhere.
///
/// # Panics
/// If the mask and `from_above` differ in length.
#[must_use]
pub fn relu_backward(mask: &DVector<f64>, from_above: &DVector<f64>) -> DVector<f64> {
    assert_eq!(
        mask.len(),
        from_above.len(),
        "the mask has {} entries, but {} numbers came back",
        mask.len(),
        from_above.len()
    );
    mask.component_mul(from_above)
}
// ANCHOR_END: layer
