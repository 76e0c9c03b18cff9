//! The boundary between two bell curves.

/// Class 1 is favoured if its prior exceeds one half: the logarithm is then positive, and the boundary moves to `mean_2`.
pub fn prior_boundary(mean_1: f64, mean_2: f64, variance: f64, prior_1: f64) -> f64 {
    let midpoint = (mean_1 + mean_2) / 2.0;
    let log_odds = (prior_1 / (1.0 - prior_1)).ln();
    midpoint - variance / (mean_1 - mean_2) * log_odds
}
