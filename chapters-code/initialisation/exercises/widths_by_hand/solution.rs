//! Two layers by hand.

/// Form B: v is 1/50 and 1/60, so the signal meets 0.2 and 1.5, and the slopes 0.5 and 1.8. Form A: the slopes meet
/// 30/90 and 90/10, and only the first and the last width are left, 30/10.
pub fn widths_by_hand() -> ([f64; 2], [f64; 2], [f64; 2]) {
    ([0.2, 0.3], [0.5, 0.9], [0.333, 3.0])
}
