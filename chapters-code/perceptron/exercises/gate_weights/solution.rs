//! A gate of your own.

/// The second input cancels the first, and the bias asks for at least half of a lonely first input.
pub fn gate_weights() -> (f64, f64, f64) {
    (1.0, -1.0, -0.5)
}
