//! The trainings without remedy, which two figures show: computed once, because they take longest.

use dropout::{
    moons::{self, TRAINING_SAMPLES},
    regularised_training::{BARE, Score, history},
};
use std::sync::LazyLock;

/// The scores on the training samples and on the test samples, after each epoch.
pub type History = Vec<[Score; 2]>;

/// The seeds of data and network.
pub const SEEDS: [u64; 3] = [0, 1, 2];

/// One training for each seed.
pub static BARE_RUNS: LazyLock<[History; 3]> = LazyLock::new(|| {
    SEEDS.map(|seed| {
        let (training, test) = moons::data(TRAINING_SAMPLES, seed);
        history(&BARE, &training, &test, seed)
    })
});
