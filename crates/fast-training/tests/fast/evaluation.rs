//! In evaluation the fast network answers as the readable one, and its training notices nothing of it.

use crate::images::images;
use crate::rules::optimizer;
use crate::side_by_side::trained;
use backprop::Stack;
use fast_training::{Batch, Curve, Method, Settings, Start, Threads, Training, score::largest};
use mnist::measure;
use optimizers::Sgd;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

fn settings(batch_normalised: bool, dropout: f64) -> Settings {
    Settings {
        hidden: vec![21, 12],
        curve: Curve::Sigmoid,
        start: Start::Xavier,
        batch_normalised,
        dropout,
        optimizer: optimizer(Method::Sgd, 0.3),
    }
}

fn assert_same_answers(readable: &mut Stack, fast: &mut Training) {
    // More than are measured at once.
    let (digits, threads) = (images(300), Threads::new(1).expect("one thread"));
    let indices: Vec<usize> = (0..digits.len()).collect();
    let expected = measure::logits(readable, &digits, &indices);
    let found = fast.logits(&digits, &threads);
    assert_eq!(found.len(), digits.len(), "every image has its logits");
    for (image, (expected, found)) in expected.column_iter().zip(&found).enumerate() {
        for (expected, found) in expected.iter().zip(found) {
            assert!(
                (expected - f64::from(*found)).abs() < 1e-4,
                "image {image}: a logit is {found}, not {expected}"
            );
        }
    }
    let (expected, found) = (
        measure::score(readable, &digits, &indices),
        fast.score(&digits, &threads),
    );
    assert!(
        (expected.loss - found.loss).abs() < 1e-4 && expected.accuracy == found.accuracy,
        "the score is {found:?}, not {expected:?}"
    );
}

#[test]
fn after_normalised_steps_logits_and_score_are_those_of_the_readable_network() {
    for size in [4, 16] {
        let mut rule = Sgd { learning_rate: 0.3 };
        let (mut readable, mut fast) = trained(&settings(true, 0.0), &mut rule, size);
        assert_same_answers(&mut readable, &mut fast);
    }
}

#[test]
fn dropout_is_absent_as_it_is_from_the_readable_network() {
    let settings = settings(false, 0.5);
    let mut readable = settings.plan().build(&mut ChaCha8Rng::seed_from_u64(9));
    assert_same_answers(&mut readable, &mut Training::new(settings, 9));
}

#[test]
fn a_look_in_between_changes_nothing_of_the_training() {
    let (digits, threads) = (images(30), Threads::new(1).expect("one thread"));
    let indices: Vec<usize> = (0..30).collect();
    let losses = |looks: bool| {
        let mut training = Training::new(settings(true, 0.3), 1);
        let losses = [0; 4].map(|_| {
            if looks {
                let _ = training.score(&digits, &threads);
            }
            training.step(Batch::of(&digits, &indices), &threads)
        });
        (losses, training.network)
    };
    assert!(
        losses(true) == losses(false),
        "a training that is looked at goes another way"
    );
}

#[test]
fn the_first_of_equal_logits_is_the_answer() {
    let mut logits = [-1.0; 10];
    assert_eq!(largest(&logits), 0);
    (logits[3], logits[7]) = (2.0, 2.0);
    assert_eq!(largest(&logits), 3);
}
