//! A recipe as the flags that make it, and what can't be made.

use super::{Recipe, Rule, Schedule};
use anyhow::{Result, ensure};
use clap::ValueEnum;

/// A flag with its value; one that takes none has an empty one.
pub type Flag = (&'static str, String);

/// The units of the hidden layers, as the command line has them.
#[must_use]
pub fn list(hidden: &[usize]) -> String {
    let units: Vec<String> = hidden.iter().map(usize::to_string).collect();
    units.join(",")
}

/// The name that the command line has for a value.
///
/// # Panics
/// If the command line doesn't offer the value.
#[must_use]
pub fn name(value: &impl ValueEnum) -> String {
    let possible = value.to_possible_value().expect("no value is hidden");
    possible.get_name().to_string()
}

impl Recipe {
    /// All flags that make this recipe; those that are off are left out.
    #[must_use]
    pub fn flags(&self) -> Vec<Flag> {
        let mut flags = vec![
            ("--hidden", list(&self.hidden)),
            ("--activation", name(&self.activation)),
            ("--optimizer", name(&self.optimizer)),
            ("--rate", self.rate.to_string()),
            ("--weight-decay", self.weight_decay.to_string()),
            ("--schedule", name(&self.schedule)),
            ("--batch", self.batch.to_string()),
            ("--epochs", self.epochs.to_string()),
            ("--seed", self.seed.to_string()),
            ("--dropout", self.dropout.to_string()),
            ("--shift", self.shift.to_string()),
        ];
        if self.batchnorm {
            flags.push(("--batchnorm", String::new()));
        }
        flags
    }

    /// Refuses what fits no training, or none on so many images.
    ///
    /// # Errors
    /// If two settings don't go together, or the batch has more images than there are.
    pub fn check(&self, samples: usize) -> Result<()> {
        ensure!(
            self.batch <= samples,
            "--batch {}: there are {samples} images to train on; a step takes that many at most",
            self.batch
        );
        ensure!(
            !self.batchnorm || self.batch > 1,
            "--batchnorm with --batch 1: one image has no spread to divide by; take --batch 2 or more"
        );
        ensure!(
            self.optimizer != Rule::Adam || self.weight_decay == 0.0,
            "--optimizer adam with --weight-decay {}: a decay apart from the gradient is what \
             --optimizer adamw has",
            self.weight_decay
        );
        ensure!(
            self.rate * self.weight_decay < 1.0,
            "--rate {} with --weight-decay {}: each step multiplies the weights by 1 − rate · decay, \
             which must stay positive; lower one of the two",
            self.rate,
            self.weight_decay
        );
        Ok(())
    }

    /// Goes on for more epochs than planned.
    ///
    /// # Errors
    /// If they are fewer than `done`, or the rate has been planned for another number.
    pub fn extend(&mut self, epochs: usize, done: usize) -> Result<()> {
        ensure!(
            epochs >= done,
            "--epochs {epochs}: the checkpoint has already done {done}; ask for more"
        );
        ensure!(
            epochs == self.epochs || self.schedule == Schedule::Constant,
            "--epochs {epochs}: the cosine of this training's rate was planned for {} epochs; \
             leave --epochs out",
            self.epochs
        );
        self.epochs = epochs;
        Ok(())
    }
}
