//! The logistic function (S0-10, S1-23, S1-65, S4-22).

// ANCHOR: naive
/// σ(x) = 1 / (1 + e⁻ˣ), as it is printed.
#[must_use]
pub fn sigmoid_as_printed(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// σ′(x) = e⁻ˣ / (1 + e⁻ˣ)², as it is printed (S1-65). Far on the left both parts of the fraction overflow.
#[must_use]
pub fn sigmoid_derivative_as_printed(x: f64) -> f64 {
    (-x).exp() / (1.0 + (-x).exp()).powi(2)
}
// ANCHOR_END: naive

// ANCHOR: sigmoid
/// σ(x) = 1 / (1 + e⁻ˣ), computed so that the exponential is never larger than 1.
///
/// For x < 0 numerator and denominator are multiplied by eˣ, so nothing overflows and small outputs keep all their digits.
#[must_use]
pub fn sigmoid(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        x.exp() / (1.0 + x.exp())
    }
}

/// σ′(x) = σ(x) σ(−x), which is σ(x) (1 − σ(x)) without the subtraction that loses digits (E-29).
#[must_use]
pub fn sigmoid_derivative(x: f64) -> f64 {
    sigmoid(x) * sigmoid(-x)
}

/// σ′ from the output alone: y (1 − y). This is what a backward pass uses, since it has kept the output.
#[must_use]
pub fn sigmoid_derivative_from_output(output: f64) -> f64 {
    output * (1.0 - output)
}
// ANCHOR_END: sigmoid
