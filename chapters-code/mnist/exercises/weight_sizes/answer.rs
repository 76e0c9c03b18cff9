//! Sizes on a logarithmic grid. Edit this file; grade it with `cargo test -p mnist --test exercises weight_sizes`.

/// `count` numbers from one end to the other, each the same multiple of the one before.
pub fn weight_sizes(from: f64, to: f64, count: usize) -> Vec<f64> {
    todo!("{count} numbers from {from} to {to}")
}
