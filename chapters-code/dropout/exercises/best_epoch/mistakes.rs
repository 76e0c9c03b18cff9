//! Mistakes for stopping early.

use super::BestEpoch;
use grading::Mistake;

/// The walk of the solution, with another idea of progress and of what is enough.
fn walk(
    losses: &[f64],
    better: fn(f64, f64) -> bool,
    enough: impl Fn(usize) -> bool,
) -> (usize, usize) {
    let mut best = 0;
    for (epoch, &loss) in losses.iter().enumerate() {
        if better(loss, losses[best]) {
            best = epoch;
        }
        if enough(epoch - best) {
            return (best, epoch);
        }
    }
    (best, losses.len() - 1)
}

fn smaller(loss: f64, best: f64) -> bool {
    loss < best
}

/// The best and the last epoch if an epoch without progress only counts when `counts` says so; progress resets if `resets`.
fn counted(
    losses: &[f64],
    patience: usize,
    against_previous: bool,
    resets: bool,
) -> (usize, usize) {
    let (mut best, mut count) = (0, 0);
    for epoch in 1..losses.len() {
        let rival = if against_previous { epoch - 1 } else { best };
        if losses[epoch] >= losses[rival] {
            count += 1;
        } else if resets {
            count = 0;
        }
        if losses[epoch] < losses[best] {
            best = epoch;
        }
        if count >= patience {
            return (best, epoch);
        }
    }
    (best, losses.len() - 1)
}

pub(super) const MISTAKES: &[Mistake<BestEpoch>] = &[
    Mistake {
        name: "last epoch returned as the best",
        says: "the weights to keep are those of the smallest loss; by the time you stop, they are some epochs old.",
        function: |losses, patience| {
            let (_, last) = walk(losses, smaller, |waited| waited >= patience);
            (last, last)
        },
    },
    Mistake {
        name: "a tie counts as progress",
        says: "an equal loss is no better: compare with < rather than <=, so that the first of equals stays the best.",
        function: |losses, patience| {
            walk(
                losses,
                |loss, best| loss <= best,
                |waited| waited >= patience,
            )
        },
    },
    Mistake {
        name: "one epoch too long",
        says: "stop at the end of the epoch that exhausts the patience: with a patience of 2, the second one without progress.",
        function: |losses, patience| walk(losses, smaller, |waited| waited > patience),
    },
    Mistake {
        name: "progress doesn't reset the count",
        says: "the epochs without progress have to be in a row: a new best epoch starts the count anew.",
        function: |losses, patience| counted(losses, patience, false, false),
    },
    Mistake {
        name: "compared with the epoch before",
        says: "progress means better than the best epoch, not better than the one before: \
               a loss that goes up and down would never stop you.",
        function: |losses, patience| counted(losses, patience, true, true),
    },
    Mistake {
        name: "no stop",
        says: "the later losses are not known when you stop: go through them in order, and end when the patience does.",
        function: |losses, _| walk(losses, smaller, |_| false),
    },
    Mistake {
        name: "patience ignored",
        says: "one epoch without progress is not enough unless the patience is 1: losses go up and down.",
        function: |losses, _| walk(losses, smaller, |waited| waited >= 1),
    },
    Mistake {
        name: "largest loss",
        says: "the best epoch has the smallest loss.",
        function: |losses, patience| {
            walk(
                losses,
                |loss, best| loss > best,
                |waited| waited >= patience,
            )
        },
    },
];
