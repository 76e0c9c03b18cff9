//! Guessers that know nothing, and the best of many of them (S3-03.3, S3-05.16).

use crate::images::CLASSES;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: guesser
/// The accuracy of somebody who never looks at an image and draws each answer from the ten digits.
///
/// # Panics
/// If there is no label.
#[must_use]
pub fn guessed_accuracy(labels: &[u8], random: &mut ChaCha8Rng) -> f64 {
    assert!(!labels.is_empty(), "an accuracy needs at least one label");
    let right = labels
        .iter()
        .filter(|&&label| usize::from(label) == random.random_range(0..CLASSES))
        .count();
    right as f64 / labels.len() as f64
}

/// The accuracies of `count` guessers, each on the labels that choose among them and on fresh ones.
///
/// # Panics
/// If there are no labels of a kind.
#[must_use]
pub fn contest(
    choosing: &[u8],
    fresh: &[u8],
    count: usize,
    random: &mut ChaCha8Rng,
) -> Vec<[f64; 2]> {
    let guessers =
        (0..count).map(|_| [choosing, fresh].map(|labels| guessed_accuracy(labels, random)));
    guessers.collect()
}

/// The guesser with the largest accuracy on the choosing labels, the first of equals.
///
/// # Panics
/// If there are no guessers.
#[must_use]
pub fn winner(guessers: &[[f64; 2]]) -> [f64; 2] {
    let later = guessers.iter().copied();
    let best = later.reduce(|best, next| if next[0] > best[0] { next } else { best });
    best.expect("a contest needs at least one guesser")
}
// ANCHOR_END: guesser

/// The standard error of a share p among N samples, √(p (1 − p) / N).
#[must_use]
pub fn standard_error(share: f64, samples: usize) -> f64 {
    (share * (1.0 - share) / samples as f64).sqrt()
}
