//! A few digits to learn from and a few others to measure with (S3-05.16).

use datasets::mnist::{Digits, Mnist, bundled};
use losses::minibatch::draw_batch;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::sync::LazyLock;

/// Every comparison is repeated with these seeds: other digits, other first weights, other batches.
pub const SEEDS: [u64; 3] = [0, 1, 2];

/// The digits of the repository, read once.
static MNIST: LazyLock<Mnist> = LazyLock::new(|| match bundled() {
    Ok(mnist) => mnist,
    Err(error) => panic!("the repository's digits can't be read: {error}"),
});

/// The 60,000 digits to learn from.
///
/// # Panics
/// If the repository's files are missing or changed.
#[must_use]
pub fn training_digits() -> &'static Digits {
    &MNIST.training
}

/// The 10,000 digits that no decision of this chapter may depend on.
///
/// # Panics
/// If the repository's files are missing or changed.
#[must_use]
pub fn test_digits() -> &'static Digits {
    &MNIST.test
}

// ANCHOR: samples
/// Digits that the weights learn from, and others that they never see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Samples {
    /// Their gradients move the weights.
    pub training: Digits,
    /// They measure, and decide between networks.
    pub validation: Digits,
}

impl Samples {
    /// Different digits drawn from `all`; the same seed draws the same ones, and the same validation digits for every `training`.
    ///
    /// # Panics
    /// If both numbers are 0, or there aren't that many digits.
    #[must_use]
    pub fn drawn(all: &Digits, training: usize, validation: usize, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let indices = draw_batch(all.len(), training + validation, &mut random);
        // Held out first: they stay the same however many others follow.
        let (held_out, learned) = indices.split_at(validation);
        Self {
            training: all.select(learned),
            validation: all.select(held_out),
        }
    }
}
// ANCHOR_END: samples
