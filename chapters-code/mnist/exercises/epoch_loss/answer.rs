//! The loss of an epoch. Edit this file; grade it with `cargo test -p mnist --test exercises epoch_loss`.

/// The mean over all samples, from the means over the batches.
pub fn epoch_loss(losses: &[f64], samples: usize, batch: usize) -> f64 {
    todo!("weigh {losses:?} by how many of {samples} samples each batch of {batch} has")
}
