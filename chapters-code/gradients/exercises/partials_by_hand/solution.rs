//! Two partial derivatives by hand.

/// ∂f/∂x = 2xy − 2 = −12 − 2, and ∂f/∂y = x² + 3 = 9 + 3.
pub fn partials_by_hand() -> (f64, f64) {
    (-14.0, 12.0)
}
