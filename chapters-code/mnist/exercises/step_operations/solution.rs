//! What a step costs.

/// Three products for each layer, but two for the first: nobody needs the slopes of its inputs.
pub fn step_operations(widths: &[usize], samples: usize) -> usize {
    let products = widths.windows(2).enumerate();
    let cost = |(place, pair): (usize, &[usize])| {
        let times = if place == 0 { 2 } else { 3 };
        times * 2 * pair[0] * pair[1] * samples
    };
    products.map(cost).sum()
}
