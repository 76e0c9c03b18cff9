//! Even in the logarithm. Edit this file; grade it with `cargo test -p mnist --test exercises log_uniform`.

/// The number whose logarithm lies the share `p` of the way.
pub fn log_uniform(from: f64, to: f64, p: f64) -> f64 {
    todo!("the share {p} of the way from {from} to {to}")
}
