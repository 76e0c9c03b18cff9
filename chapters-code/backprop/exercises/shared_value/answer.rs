//! A value that is used twice. Edit this file; grade it with `cargo test -p backprop --test exercises shared_value`.

/// ∂(the last node)/∂(node) for each of `count` nodes; `uses` holds (node, source, slope) in the order of computation.
pub fn shared_value(count: usize, uses: &[(usize, usize, f64)]) -> Vec<f64> {
    todo!("one gradient for each of {count} nodes, collected along {uses:?}")
}
