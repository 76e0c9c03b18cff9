//! Six functions at one point.

/// In decimals 0, 0.3318, −0.6044, 0, −0.07 and −0.5034.
pub fn activations_by_hand() -> [f64; 6] {
    let x: f64 = -0.7;
    let (up, down) = (x.exp(), (-x).exp());
    let sigmoid = 1.0 / (1.0 + down);
    let tanh = (up - down) / (up + down);
    [0.0, sigmoid, tanh, 0.0, 0.1 * x, up - 1.0]
}
