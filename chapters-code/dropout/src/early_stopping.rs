//! Stopping early: the best epoch, and when to stop looking for a better one (S3-05.12).

// ANCHOR: stop
/// Where a training was stopped. Epochs are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// The epoch with the smallest loss so far, the first one of equals: its weights are the ones to keep.
    pub best: usize,
    /// The last epoch that was looked at.
    pub last: usize,
}

/// Looks at one loss after another, and stops after `patience` epochs in a row that weren't better than the best one.
///
/// # Panics
/// If there are no losses, or the patience is 0.
#[must_use]
pub fn stop_early(losses: &[f64], patience: usize) -> Stop {
    assert!(!losses.is_empty(), "without losses there is no best epoch");
    assert!(
        patience > 0,
        "a patience of 0 would stop before the first epoch"
    );
    let (mut best, mut last) = (0, 0);
    for (epoch, &loss) in losses.iter().enumerate() {
        last = epoch;
        if loss < losses[best] {
            best = epoch;
        }
        if epoch - best >= patience {
            break;
        }
    }
    Stop { best, last }
}
// ANCHOR_END: stop
