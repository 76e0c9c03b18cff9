//! The range of repeated experiments.

use crate::fixed;

/// The range of `numbers`, rounded outwards to a number of decimals; a single number if both ends round to it.
///
/// It stands where an experiment is repeated with several seeds, and the digits of one run mean nothing.
/// ```
/// assert_eq!(worked::band([0.231, 0.258].into_iter(), 2), "0.23 to 0.26");
/// assert_eq!(worked::band([1.0, 1.0].into_iter(), 1), "1.0");
/// ```
#[must_use]
pub fn band(numbers: impl Iterator<Item = f64> + Clone, decimals: usize) -> String {
    let unit: f64 = (0..decimals).map(|_| 10.0).product();
    let low = numbers.clone().fold(f64::INFINITY, f64::min) * unit;
    let high = numbers.fold(f64::NEG_INFINITY, f64::max) * unit;
    let [low, high] = [low.floor(), high.ceil()].map(|end| fixed(end / unit, decimals));
    if low == high {
        low
    } else {
        format!("{low} to {high}")
    }
}
