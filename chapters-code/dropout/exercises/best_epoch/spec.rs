//! Cases for stopping early.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};

/// What an answer to this exercise looks like.
pub type BestEpoch = fn(&[f64], usize) -> (usize, usize);

/// The losses and the patience of one case.
pub type Inputs = (Vec<f64>, usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BestEpoch, Inputs, (usize, usize)> {
    Exercise {
        name: "best_epoch",
        page: "dropout/early_stopping.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |best_epoch, (losses, patience)| best_epoch(losses, *patience),
        show: |(losses, patience)| format!("losses = {}, patience = {patience}", losses.show()),
        solution: solution::best_epoch,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BestEpoch) -> Entry {
    Entry::new(exercise(), answer)
}

/// The losses of the book, a wave, a tie, losses that only fall, a single loss, then drawn losses with ties among them.
fn cases() -> Vec<Inputs> {
    let book = vec![0.9, 0.7, 0.6, 0.62, 0.65, 0.55, 0.57, 0.58, 0.6, 0.5];
    let wave = vec![0.9, 0.6, 0.7, 0.5, 0.55, 0.53, 0.6, 0.4];
    let tie = vec![0.5, 0.5, 0.75, 0.25];
    let mut cases = vec![
        (book, 3),
        (wave, 3),
        (tie, 2),
        (vec![4.0, 3.0, 2.0, 1.0], 1),
        (vec![1.0], 2),
    ];
    let mut draw = Draw::new(146);
    for (count, patience) in [(6, 1), (8, 2), (10, 2), (12, 3), (15, 4)] {
        let losses = (0..count).map(|_| 3.0 + draw.quarter()).collect();
        cases.push((losses, patience));
    }
    cases
}
