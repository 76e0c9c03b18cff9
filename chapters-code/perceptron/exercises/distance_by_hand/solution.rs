//! A distance by hand.

/// −12 − 18 + 5 = −25 and ‖w‖ = 5, so r = −5. Five steps along (4/5, −3/5) lead from (−3, 6) to (1, 3), where g is 0.
pub fn distance_by_hand() -> (f64, f64, [f64; 2]) {
    (-25.0, -5.0, [1.0, 3.0])
}
