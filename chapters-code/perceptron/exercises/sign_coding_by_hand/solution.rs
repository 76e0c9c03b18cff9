//! XOR in signs, by hand.

/// h1 is OR and h2 is AND. The output needs OR without AND, which is the middle two rows: 1 + 1 − 1 is above 0 there.
pub fn sign_coding_by_hand() -> [[f64; 3]; 4] {
    [
        [1.0, 1.0, -1.0],
        [1.0, -1.0, 1.0],
        [1.0, -1.0, 1.0],
        [-1.0, -1.0, -1.0],
    ]
}
