//! Stopping early.

use crate::CASES;
use dropout::early_stopping::{Stop, stop_early};
use grading::Draw;

/// Losses in quarters, so that ties happen.
fn drawn_losses(draw: &mut Draw) -> Vec<f64> {
    let count = 1 + draw.index(30);
    (0..count).map(|_| draw.quarter()).collect()
}

#[test]
fn the_best_epoch_is_the_first_smallest_loss_among_those_that_were_looked_at() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (losses, patience) = (drawn_losses(&mut draw), 1 + draw.index(6));
        let Stop { best, last } = stop_early(&losses, patience);
        assert!(losses[..best].iter().all(|&loss| loss > losses[best]));
        assert!(losses[best..=last].iter().all(|&loss| loss >= losses[best]));
    }
}

#[test]
fn it_stops_when_the_patience_is_used_up_and_never_before() {
    let mut stopped = 0;
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (losses, patience) = (drawn_losses(&mut draw), 1 + draw.index(6));
        let Stop { best, last } = stop_early(&losses, patience);
        if last + 1 < losses.len() {
            assert_eq!(last - best, patience);
            stopped += 1;
        } else {
            assert!(last - best <= patience);
        }
    }
    assert!(stopped > 10, "only {stopped} cases were stopped at all");
}

#[test]
fn more_patience_never_ends_with_a_larger_loss() {
    for case in 0..CASES {
        let losses = drawn_losses(&mut Draw::new(case));
        let kept: Vec<f64> = (1..10)
            .map(|patience| losses[stop_early(&losses, patience).best])
            .collect();
        assert!(kept.is_sorted_by(|less, more| less >= more), "{kept:?}");
    }
}

#[test]
fn losses_that_only_fall_are_followed_to_the_end() {
    let losses: Vec<f64> = (0..20).map(|epoch| -f64::from(epoch)).collect();
    assert_eq!(stop_early(&losses, 1), Stop { best: 19, last: 19 });
}
