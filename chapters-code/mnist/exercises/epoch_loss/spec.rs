//! Cases and mistakes for the loss of an epoch.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type EpochLoss = fn(&[f64], usize, usize) -> f64;

/// The losses, and how many samples there are in all and in a batch.
pub type Inputs = (Vec<f64>, [usize; 2]);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<EpochLoss, Inputs, f64> {
    Exercise {
        name: "epoch_loss",
        page: "mnist/loop.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |epoch_loss, (losses, [samples, batch])| epoch_loss(losses, *samples, *batch),
        show: |(losses, [samples, batch])| {
            let losses = losses.show();
            format!("losses = {losses}, samples = {samples}, batch = {batch}")
        },
        solution: solution::epoch_loss,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: EpochLoss) -> Entry {
    Entry::new(exercise(), answer)
}

/// The losses of the book, batches that come out even, one batch that is smaller than it might be, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (vec![1.0, 2.0, 4.0], [10, 4]),
        (vec![2.0, 0.5], [6, 3]),
        (vec![1.5], [3, 8]),
    ];
    let mut draw = Draw::new(615);
    for (samples, batch) in [(7_usize, 3), (9, 2), (11, 5), (20, 6), (13, 12)] {
        let losses = (0..samples.div_ceil(batch)).map(|_| draw.between(0.1, 2.5));
        cases.push((losses.collect(), [samples, batch]));
    }
    cases
}

fn sum(losses: &[f64]) -> f64 {
    losses.iter().sum()
}

fn last(losses: &[f64]) -> f64 {
    losses[losses.len() - 1]
}

const MISTAKES: &[Mistake<EpochLoss>] = &[
    Mistake {
        name: "plain mean of the batches",
        says: "the last batch may be smaller, and then its samples count for too much: weigh each loss by the size of its batch.",
        function: |losses, _, _| sum(losses) / losses.len() as f64,
    },
    Mistake {
        name: "every batch counted as full",
        says: "the last batch holds only what is left: weigh its loss by that number, not by the batch size.",
        function: |losses, samples, batch| sum(losses) * batch as f64 / samples as f64,
    },
    Mistake {
        name: "last batch left out",
        says: "what is left over belongs to the epoch: its samples were learned from as well.",
        function: |losses, samples, batch| {
            let full = samples / batch;
            sum(&losses[..full]) / full.max(1) as f64
        },
    },
    Mistake {
        name: "sum of the losses",
        says: "a mean was asked for: turn each loss into a sum over its batch, add them up, and divide by all samples.",
        function: |losses, _, _| sum(losses),
    },
    Mistake {
        name: "losses divided by the samples",
        says: "each loss is a mean already: multiply it by the size of its batch before you divide by all samples.",
        function: |losses, samples, _| sum(losses) / samples as f64,
    },
    Mistake {
        name: "loss of the last step",
        says: "the last step saw one batch: the loss of the epoch is the mean over all of them.",
        function: |losses, _, _| last(losses),
    },
];
