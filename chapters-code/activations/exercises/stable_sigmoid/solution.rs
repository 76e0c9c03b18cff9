//! A sigmoid for every number.

/// No exponential here is larger than 1, and the slope is a product of two positive numbers, so no digit is lost.
pub fn stable_sigmoid(x: f64) -> (f64, f64) {
    (sigma(x), sigma(x) * sigma(-x))
}

fn sigma(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        x.exp() / (1.0 + x.exp())
    }
}
