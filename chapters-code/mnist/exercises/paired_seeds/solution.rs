//! Seed by seed.

/// One list of differences answers both questions.
pub fn paired_seeds(without: &[f64], with: &[f64]) -> (usize, f64) {
    let pairs = with.iter().zip(without);
    let differences: Vec<f64> = pairs.map(|(new, old)| new - old).collect();
    let better = differences.iter().filter(|difference| **difference > 0.0);
    let mean = differences.iter().sum::<f64>() / differences.len() as f64;
    (better.count(), mean)
}
