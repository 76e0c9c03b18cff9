//! The hyperbolic tangent (S1-25, S2-10, S4-23).

// ANCHOR: tanh
/// tanh x = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ).
#[must_use]
pub fn tanh(x: f64) -> f64 {
    x.tanh()
}

/// tanh′ x = 1 − tanh² x, written as 1 / cosh² x, which loses no digits for large |x|.
#[must_use]
pub fn tanh_derivative(x: f64) -> f64 {
    1.0 / x.cosh().powi(2)
}

/// tanh′ from the output alone: 1 − y².
#[must_use]
pub fn tanh_derivative_from_output(output: f64) -> f64 {
    1.0 - output * output
}
// ANCHOR_END: tanh
