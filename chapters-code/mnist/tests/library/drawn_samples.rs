//! The digits of a comparison: the same for a seed, and never both learned from and measured with.

use datasets::mnist::Digits;
use mnist::comparisons::{
    remedies::{REMEDIES, VALIDATION},
    samples::{Samples, training_digits},
};

fn few(seed: u64) -> Samples {
    Samples::drawn(training_digits(), 20, 10, seed)
}

#[test]
fn a_seed_draws_the_same_digits_and_another_one_others() {
    assert_eq!(few(3), few(3));
    assert_ne!(few(3), few(4));
    assert_eq!((few(3).training.len(), few(3).validation.len()), (20, 10));
}

#[test]
fn the_validation_digits_are_the_same_however_many_are_learned_from() {
    let sizes = REMEDIES.map(|remedy| remedy.digits);
    let drawn = sizes.map(|digits| Samples::drawn(training_digits(), digits, VALIDATION, 1));
    for (samples, digits) in drawn.iter().zip(sizes) {
        assert_eq!(samples.training.len(), digits);
        assert_eq!(samples.validation, drawn[0].validation);
    }
}

#[test]
fn no_digit_is_both_learned_from_and_measured_with() {
    let all = training_digits().select(&(0..30).collect::<Vec<_>>());
    let samples = Samples::drawn(&all, 20, 10, 5);
    let images = |digits: &Digits| -> Vec<Vec<u8>> {
        (0..digits.len())
            .map(|index| digits.image(index).to_vec())
            .collect()
    };
    let (learned, held_out) = (images(&samples.training), images(&samples.validation));
    assert!(held_out.iter().all(|image| !learned.contains(image)));
}

#[test]
#[should_panic(expected = "a minibatch of 60001 can't be drawn from 60000 samples")]
fn more_digits_than_there_are_are_refused() {
    let _ = Samples::drawn(training_digits(), 60_000, 1, 0);
}
