//! A gate of your own. Edit this file; grade it with `cargo test -p perceptron --test exercises gate_weights`.

/// Weights and bias (w1, w2, b) of a unit that fires for the inputs (1, 0) alone.
pub fn gate_weights() -> (f64, f64, f64) {
    todo!("choose three numbers")
}
