//! Sizes on a logarithmic grid.

/// Between `count` numbers there are `count` − 1 gaps.
pub fn weight_sizes(from: f64, to: f64, count: usize) -> Vec<f64> {
    let gaps = (count - 1) as f64;
    let places = (0..count).map(|place| place as f64 / gaps);
    places.map(|share| from * (to / from).powf(share)).collect()
}
