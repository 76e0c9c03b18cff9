//! How much longer?

/// Both means are seconds a step, and the steps that are left are the same for both.
pub fn remaining_time(durations: &[f64], total: usize, alpha: f64) -> (f64, f64) {
    let done = durations.len();
    let left = (total - done) as f64;
    let plain = durations.iter().sum::<f64>() / done as f64;
    let (mut sum, mut weight) = (0.0, 0.0);
    for duration in durations {
        sum = alpha * duration + (1.0 - alpha) * sum;
        weight = alpha + (1.0 - alpha) * weight;
    }
    (left * plain, left * sum / weight)
}
