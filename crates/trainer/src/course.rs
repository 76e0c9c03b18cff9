//! A training on its way: recipe, weights, and where it stands. The next step depends on nothing else.

mod draws;

use crate::data::fingerprint;
use crate::recipe::Recipe;
use datasets::mnist::Digits;
use fast_training::{Batch, Score, Threads, Training};
use serde::{Deserialize, Serialize};
use std::time::Instant;

/// What an epoch brought.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Epoch {
    /// The mean loss of its steps, each before the step.
    pub training_loss: f64,
    /// The share of right answers on images that it hasn't trained on.
    pub test_accuracy: f64,
    /// How long its steps took.
    pub seconds: f64,
}

/// A training between two steps.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Course {
    /// What was asked for.
    pub recipe: Recipe,
    /// Weights, memory of the optimizer, running values, and the place in the streams of the masks.
    pub training: Training,
    /// The epochs that are done.
    pub curve: Vec<Epoch>,
    /// The steps that are done in the epoch that isn't.
    pub step: usize,
    /// How many images there are to train on.
    pub samples: usize,
    /// Tells whether they are still the same.
    pub fingerprint: u64,
    /// The sum of the losses in this epoch, and the seconds of its steps.
    so_far: (f64, f64),
    /// The order of the images in this epoch. It follows from the seed, so it isn't kept.
    #[serde(skip)]
    order: Vec<usize>,
}

impl Course {
    /// Before the first step.
    #[must_use]
    pub fn new(recipe: Recipe, digits: &Digits) -> Self {
        Self {
            training: Training::new(recipe.settings(), recipe.seed),
            recipe,
            curve: Vec::new(),
            step: 0,
            samples: digits.len(),
            fingerprint: fingerprint(digits),
            so_far: (0.0, 0.0),
            order: Vec::new(),
        }
    }

    /// Steps of an epoch; what is left over is too small for a batch.
    #[must_use]
    pub fn steps_per_epoch(&self) -> usize {
        self.samples / self.recipe.batch
    }

    /// Steps of all epochs.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.recipe.epochs * self.steps_per_epoch()
    }

    /// Steps that are done.
    #[must_use]
    pub fn done(&self) -> usize {
        self.curve.len() * self.steps_per_epoch() + self.step
    }

    /// Whether there is no step left.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.curve.len() >= self.recipe.epochs
    }

    /// The next step; returns its loss. After the last one of an epoch, [`Course::close_epoch`] is due.
    ///
    /// # Panics
    /// If the epoch is complete, or `digits` are not those that the course began with.
    pub fn step(&mut self, digits: &Digits, threads: &Threads) -> f64 {
        let begun = Instant::now();
        if self.order.is_empty() {
            self.order = self.new_order();
        }
        let batch = self.recipe.batch;
        let indices = &self.order[self.step * batch..][..batch];
        let shifts = self.shifts();
        self.training.settings.optimizer.learning_rate = self.rate();
        let batch = Batch {
            digits,
            indices,
            shifts: &shifts,
        };
        let loss = self.training.step(batch, threads);
        self.step += 1;
        self.so_far.0 += loss;
        self.so_far.1 += begun.elapsed().as_secs_f64();
        loss
    }

    /// Whether all steps of the epoch are done.
    #[must_use]
    pub fn epoch_is_complete(&self) -> bool {
        self.step == self.steps_per_epoch()
    }

    /// Writes down what the epoch brought, and begins the next one.
    pub fn close_epoch(&mut self, score: Score) -> Epoch {
        let epoch = Epoch {
            training_loss: self.so_far.0 / self.step as f64,
            test_accuracy: score.accuracy,
            seconds: self.so_far.1,
        };
        self.curve.push(epoch);
        (self.step, self.so_far) = (0, (0.0, 0.0));
        self.order.clear();
        epoch
    }
}
