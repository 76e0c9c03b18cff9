//! How many parameters?

/// Between two rows each unit has a weight for each node before it and one bias: units · (nodes before + 1).
pub fn parameter_count(sizes: &[usize]) -> usize {
    sizes.windows(2).map(|pair| pair[1] * (pair[0] + 1)).sum()
}
