//! When to stop. Edit this file; grade it with `cargo test -p dropout --test exercises best_epoch`.

/// The best epoch, and the last one that was looked at.
pub fn best_epoch(losses: &[f64], patience: usize) -> (usize, usize) {
    todo!("go through {losses:?} until {patience} epochs in a row were no better")
}
