//! When to stop.

/// Nothing has to be counted: the epochs without progress are those since the best one.
pub fn best_epoch(losses: &[f64], patience: usize) -> (usize, usize) {
    let mut best = 0;
    for epoch in 0..losses.len() {
        if losses[epoch] < losses[best] {
            best = epoch;
        }
        if epoch - best >= patience {
            return (best, epoch);
        }
    }
    (best, losses.len() - 1)
}
