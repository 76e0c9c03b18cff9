//! ReLU and leaky ReLU (S0-11, S1-83, S2-09, S2-11, S4-24, S4-25).

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
