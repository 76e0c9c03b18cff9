//! The perceptron's learning rule, one sample at a time (S1-37…S1-42).

use crate::Unit;
use nalgebra::DVector;

/// Inputs and the answer that is wanted for them.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The inputs x.
    pub inputs: DVector<f64>,
    /// The wanted output y, 0 or 1.
    pub label: f64,
}

impl Sample {
    /// A sample from a slice of inputs and a label.
    #[must_use]
    pub fn new(inputs: &[f64], label: f64) -> Self {
        Self {
            inputs: DVector::from_column_slice(inputs),
            label,
        }
    }
}

// ANCHOR: step
impl Unit {
    /// w ← w + η (y − o) x and b ← b + η (y − o), with the unit's own output o.
    #[must_use]
    pub fn learned(&self, sample: &Sample, learning_rate: f64) -> Unit {
        self.corrected(sample, self.output(&sample.inputs), learning_rate)
    }

    /// The same formula with an output o that is given instead of computed.
    #[must_use]
    pub fn corrected(&self, sample: &Sample, output: f64, learning_rate: f64) -> Unit {
        let correction = learning_rate * (sample.label - output);
        Unit {
            weights: &self.weights + correction * &sample.inputs,
            bias: self.bias + correction,
        }
    }
}
// ANCHOR_END: step

/// One look at one sample during training.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// Which sweep over the samples, counted from 1.
    pub epoch: usize,
    /// Which sample, counted from 0.
    pub index: usize,
    /// The weighted sum before the update.
    pub weighted_sum: f64,
    /// Whether the unit's output differed from the label, so that the unit changed.
    pub updated: bool,
    /// The unit after this visit.
    pub unit: Unit,
}

/// What training did.
#[derive(Debug, Clone, PartialEq)]
pub struct Training {
    /// Every visit, in order.
    pub visits: Vec<Visit>,
    /// Whether the last sweep left the unit unchanged, so that all samples are right.
    pub converged: bool,
}

impl Training {
    /// How many visits changed the unit.
    #[must_use]
    pub fn updates(&self) -> usize {
        self.visits.iter().filter(|visit| visit.updated).count()
    }

    /// How many sweeps were made, the last one included.
    #[must_use]
    pub fn epochs(&self) -> usize {
        self.visits.last().map_or(0, |visit| visit.epoch)
    }

    /// The unit after the last visit; `None` if there was no visit.
    #[must_use]
    pub fn unit(&self) -> Option<&Unit> {
        self.visits.last().map(|visit| &visit.unit)
    }
}

// ANCHOR: train
/// Sweeps over the samples in their order, learning after each, until a sweep changes nothing.
#[must_use]
pub fn train(start: &Unit, samples: &[Sample], learning_rate: f64, max_epochs: usize) -> Training {
    let mut unit = start.clone();
    let mut visits = Vec::new();
    for epoch in 1..=max_epochs {
        let mut changed = false;
        for (index, sample) in samples.iter().enumerate() {
            let weighted_sum = unit.weighted_sum(&sample.inputs);
            let updated = unit.output(&sample.inputs) != sample.label;
            unit = unit.learned(sample, learning_rate);
            changed |= updated;
            visits.push(Visit {
                epoch,
                index,
                weighted_sum,
                updated,
                unit: unit.clone(),
            });
        }
        if !changed {
            return Training {
                visits,
                converged: true,
            };
        }
    }
    Training {
        visits,
        converged: false,
    }
}
// ANCHOR_END: train
