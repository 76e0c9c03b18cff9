//! The loss of an epoch.

/// A mean times the size of its batch is the sum of that batch.
pub fn epoch_loss(losses: &[f64], samples: usize, batch: usize) -> f64 {
    let sums = losses.iter().enumerate().map(|(step, loss)| {
        let size = batch.min(samples - step * batch);
        loss * size as f64
    });
    sums.sum::<f64>() / samples as f64
}
