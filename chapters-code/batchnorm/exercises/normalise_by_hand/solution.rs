//! One feature by hand.

/// The deviations −3, −1, −1, 5 have squares that add up to 36, so σ² = 36/4 = 9 and √(9 + 7) = 4; then y = 2 x̂ + 1.
pub fn normalise_by_hand() -> (f64, f64, [f64; 4]) {
    (4.0, 9.0, [-0.5, 0.5, 0.5, 3.5])
}
