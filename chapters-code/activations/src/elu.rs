//! The exponential linear unit (S4-27, S2-13).

// ANCHOR: elu
/// x for x ≥ 0, else α (eˣ − 1).
#[must_use]
pub fn elu(x: f64, alpha: f64) -> f64 {
    if x >= 0.0 { x } else { alpha * x.exp_m1() }
}

/// 1 for x > 0, else α eˣ. At 0 the left slope is α and the right slope 1: one derivative exists for α = 1 alone (E-38).
#[must_use]
pub fn elu_derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 1.0 } else { alpha * x.exp() }
}
// ANCHOR_END: elu
