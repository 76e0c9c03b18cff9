//! ELU and its slope. Edit this file; grade it with `cargo test -p activations --test exercises elu_and_slope`.

/// The value of ELU at `x` and its slope there; at 0, the slope from the left.
pub fn elu_and_slope(x: f64, alpha: f64) -> (f64, f64) {
    todo!("the value and the slope at {x} for alpha = {alpha}")
}
