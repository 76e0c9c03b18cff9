//! A sigmoid for every number. Edit this file; grade it with `cargo test -p activations --test exercises stable_sigmoid`.

/// (σ(x), σ′(x)), also where the one formula or the other overflows, and where 1 − σ(x) would be rounded to 0.
pub fn stable_sigmoid(x: f64) -> (f64, f64) {
    todo!("the value and the slope at {x}")
}
