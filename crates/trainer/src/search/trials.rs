//! Trainings of a round, one after another.

use crate::course::Course;
use crate::recipe::Recipe;
use crate::{interrupt, progress};
use anyhow::{Result, ensure};
use datasets::mnist::{Digits, Mnist};
use fast_training::Threads;
use mnist::search::Trial;

/// The images of a search; images to test on are not among them.
pub(super) struct Parts {
    /// What the trials train on.
    pub(super) training: Digits,
    /// What they are judged on.
    pub(super) validation: Digits,
}

impl Parts {
    /// The last sixth of the training images, 10,000 of MNIST's, is held out. The test images are left alone.
    pub(super) fn of(data: &Mnist) -> Result<Self> {
        let count = data.training.len();
        let held_out = count / 6;
        ensure!(
            held_out > 0,
            "{count} images are too few to hold a sixth of them out; name a folder with more"
        );
        let of = |range: std::ops::Range<usize>| data.training.select(&range.collect::<Vec<_>>());
        Ok(Self {
            training: of(0..count - held_out),
            validation: of(count - held_out..count),
        })
    }
}

/// A training for each draw of learning rate and weight decay; fewer if Ctrl-C ends it.
pub(super) fn run(
    round: usize,
    recipe: &Recipe,
    draws: &[(f64, f64)],
    parts: &Parts,
    threads: &Threads,
) -> Vec<Trial> {
    let bar = progress::of_trials(round, draws.len());
    let (mut trials, mut best) = (Vec::new(), 0.0_f64);
    for &draw in draws {
        let Some(trial) = trial(recipe, draw, parts, threads) else {
            break;
        };
        best = best.max(trial.accuracy);
        bar.set_message(format!("best so far {:.1} %", 100.0 * best));
        bar.inc(1);
        trials.push(trial);
    }
    bar.finish_and_clear();
    trials
}

/// A training and what came of it: NaN if it broke down, nothing after Ctrl-C.
fn trial(
    recipe: &Recipe,
    (rate, weight_decay): (f64, f64),
    parts: &Parts,
    threads: &Threads,
) -> Option<Trial> {
    let recipe = Recipe {
        rate,
        weight_decay,
        ..recipe.clone()
    };
    accuracy(recipe, parts, threads).map(|accuracy| Trial {
        learning_rate: rate,
        weight_decay,
        accuracy,
    })
}

/// The share of validation images that are read right, NaN if the training breaks down, nothing after Ctrl-C.
fn accuracy(recipe: Recipe, parts: &Parts, threads: &Threads) -> Option<f64> {
    if recipe.check(parts.training.len()).is_err() {
        // Rate and decay together turn the weights around: no training either.
        return Some(f64::NAN);
    }
    let mut course = Course::new(recipe, &parts.training);
    while !course.is_finished() {
        if interrupt::is_asked() {
            return None;
        }
        if !course.step(&parts.training, threads).is_finite() {
            return Some(f64::NAN);
        }
        if course.epoch_is_complete() {
            let score = course.training.score(&parts.validation, threads);
            course.close_epoch(score);
        }
    }
    course.curve.last().map(|epoch| epoch.test_accuracy)
}
