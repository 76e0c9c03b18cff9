//! The worst entry of a gradient. Edit this file; grade it with `cargo test -p backprop --test exercises relative_error`.

/// The largest relative error and its place, or `None` if any number isn't finite.
pub fn relative_error(got: &[f64], expected: &[f64]) -> Option<(f64, usize)> {
    todo!("compare {got:?} with {expected:?}, entry by entry")
}
