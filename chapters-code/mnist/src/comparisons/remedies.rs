//! 300 digits and a network that can learn them by heart: weight decay, dropout, and more digits (S3-05.13…15, S4-09).

use crate::{
    Plan,
    comparisons::{
        course::{Course, both_scores, fresh, history, train},
        decayed_sgd::DecayedSgd,
        samples::{Samples, training_digits},
    },
    measure::Score,
};

/// The digits that measure.
pub const VALIDATION: usize = 400;

/// The units of each hidden layer.
pub const HIDDEN: [usize; 2] = [30; 2];

/// The digits of one step.
pub const BATCH: usize = 30;

/// η of plain steps.
pub const LEARNING_RATE: f64 = 0.3;

// ANCHOR: remedies
/// One thing that is done against overfitting, or nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Remedy {
    /// What the page calls it.
    pub name: &'static str,
    /// The digits to learn from.
    pub digits: usize,
    /// Walks through them.
    pub epochs: usize,
    /// λ.
    pub weight_decay: f64,
    /// The share of hidden units that is dropped.
    pub dropout: f64,
}

/// Nothing is done.
pub const NONE: Remedy = Remedy {
    name: "none",
    digits: 300,
    epochs: 20,
    weight_decay: 0.0,
    dropout: 0.0,
};

/// Ten times as many digits for a tenth of the epochs: the same number of steps.
pub const REMEDIES: [Remedy; 5] = [
    NONE,
    Remedy {
        name: "weight decay",
        weight_decay: 0.01,
        ..NONE
    },
    Remedy {
        name: "dropout",
        dropout: 0.3,
        ..NONE
    },
    Remedy {
        name: "dropout, twice as long",
        dropout: 0.3,
        epochs: 40,
        ..NONE
    },
    Remedy {
        name: "ten times the digits",
        digits: 3000,
        epochs: 2,
        ..NONE
    },
];
// ANCHOR_END: remedies

// ANCHOR: scores
impl Remedy {
    /// The network, before it is built.
    #[must_use]
    pub fn plan(&self) -> Plan {
        Plan {
            dropout: self.dropout,
            ..Plan::relu(&HIDDEN)
        }
    }

    /// Plain steps, with the remedy's decay.
    #[must_use]
    pub fn optimizer(&self) -> DecayedSgd {
        DecayedSgd {
            learning_rate: LEARNING_RATE,
            weight_decay: self.weight_decay,
        }
    }

    /// How long it learns.
    #[must_use]
    pub fn course(&self) -> Course {
        Course {
            epochs: self.epochs,
            batch: BATCH,
        }
    }

    /// Its digits; the validation digits of a seed are the same for all remedies.
    #[must_use]
    pub fn samples(&self, seed: u64) -> Samples {
        Samples::drawn(training_digits(), self.digits, VALIDATION, seed)
    }
}

/// The scores on the training and on the validation digits after 0, 1, 2, … epochs.
#[must_use]
pub fn scores(remedy: &Remedy, seed: u64) -> Vec<[Score; 2]> {
    let mut optimizer = remedy.optimizer();
    let course = (remedy.course(), seed);
    history(
        &remedy.plan(),
        &mut optimizer,
        &remedy.samples(seed),
        course,
    )
}

/// The last of these scores, without a look at the others.
#[must_use]
pub fn final_scores(remedy: &Remedy, seed: u64) -> [Score; 2] {
    let (samples, course) = (remedy.samples(seed), (remedy.course(), seed));
    let mut network = fresh(&remedy.plan(), seed);
    train(
        &mut network,
        &mut remedy.optimizer(),
        &samples,
        course,
        |_| {},
    );
    both_scores(&mut network, &samples)
}
// ANCHOR_END: scores
