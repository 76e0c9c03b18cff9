//! A value that is used twice.

/// The last use first: then a node's gradient is complete before it is passed on. What arrives is added up.
pub fn shared_value(count: usize, uses: &[(usize, usize, f64)]) -> Vec<f64> {
    let mut gradients = vec![0.0; count];
    gradients[count - 1] = 1.0;
    for &(node, source, slope) in uses.iter().rev() {
        gradients[source] += slope * gradients[node];
    }
    gradients
}
