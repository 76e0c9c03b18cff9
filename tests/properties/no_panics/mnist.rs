//! The library of the chapter on MNIST, with digits of random pixels.

use super::any_of_shape;
use crate::networks::{activation, random};
use crate::strategies::{finite, part};
use crate::{for_all, for_cases};
use datasets::mnist::{Digits, PIXELS};
use initialisation::Scheme;
use mnist::{
    Plan,
    calibration::surer_than,
    comparisons::course::{Course, all_batches, fresh},
    features::{Scaling, hand_made_inputs},
    guessers::{contest, standard_error, winner},
    images::shade_statistics,
    measure::{class_accuracies, confusion, score, worst_mistakes},
    operations::of_a_step,
    pace::{Smoothed, both_estimates},
    search::{Ranges, Trial, best_first, log_spaced},
    training::train_step,
};
use optimizers::Sgd;
use proptest::{
    collection::vec,
    prelude::any,
    strategy::{BoxedStrategy, Strategy},
};

fn digits() -> BoxedStrategy<Digits> {
    vec((vec(any::<u8>(), PIXELS), 0..10_u8), 1..=3)
        .prop_map(|images| {
            let (pixels, labels): (Vec<_>, _) = images.into_iter().unzip();
            Digits {
                pixels: pixels.concat(),
                labels,
            }
        })
        .boxed()
}

#[test]
fn features_and_statistics_of_any_images_never_panic() {
    for_cases(64, &digits(), |digits| {
        let features = hand_made_inputs(&digits);
        assert!(features.iter().all(|feature| (0.0..=1.0).contains(feature)));
        let _ = Scaling::of(&features).apply(&features);
        let [mean, deviation] = shade_statistics(&digits);
        assert!((0.0..=1.0).contains(&mean) && (0.0..=0.5).contains(&deviation));
    });
}

fn plans() -> BoxedStrategy<Plan> {
    let hidden = vec(1..4_usize, 0..3);
    let kinds = (activation(), finite(), any::<bool>(), 0.0..0.9);
    (hidden, kinds)
        .prop_map(
            |(hidden, (activation, deviation, batch_normalised, dropout))| Plan {
                hidden,
                activation,
                scheme: Scheme::Normal { deviation },
                batch_normalised,
                dropout,
            },
        )
        .boxed()
}

#[test]
fn networks_of_any_plan_never_panic_in_a_step_at_any_rate() {
    let cases = (plans(), digits(), finite(), random());
    for_cases(32, &cases, |(plan, digits, learning_rate, mut random)| {
        let mut network = plan.build(&mut random);
        // Batch normalisation needs two samples, so each comes twice.
        let all: Vec<usize> = (0..digits.len()).chain(0..digits.len()).collect();
        let mut optimizer = Sgd { learning_rate };
        let _ = train_step(&mut network, &mut optimizer, &digits, &all);
        let _ = score(&mut network, &digits, &all);
        let _ = (fresh(&plan, 0), plan.parameters());
    });
    assert!(Plan::relu(&[3, 2]).parameters() > 3 * PIXELS);
}

#[test]
fn measures_of_any_logits_never_panic() {
    let cases = (any_of_shape(10, 4), vec(0..10_u8, 4), finite());
    for_cases(64, &cases, |(logits, labels, share)| {
        let counts = confusion(&logits, &labels);
        assert_eq!(class_accuracies(&counts).len(), 10);
        let sure = surer_than(share, &logits, &labels);
        assert!(sure.answers <= 4 && worst_mistakes(&logits, &labels).len() <= 4);
    });
}

#[test]
fn guessers_trials_and_courses_never_panic() {
    let trial =
        (finite(), finite(), finite()).prop_map(|(learning_rate, weight_decay, accuracy)| Trial {
            learning_rate,
            weight_decay,
            accuracy,
        });
    let cases = (vec(trial, 1..5), vec(0..10_u8, 1..5), part(), random());
    for_all(&cases, |(trials, labels, share, mut random)| {
        let ranked = best_first(trials.clone());
        assert_eq!(ranked.len(), trials.len());
        let ranges = Ranges::around(&ranked);
        assert!(ranges.learning_rate.0 <= ranges.learning_rate.1);
        let guessers = contest(&labels, &labels, 3, &mut random);
        let _ = (winner(&guessers), standard_error(share, labels.len()));
        let course = Course {
            epochs: 2,
            batch: labels.len(),
        };
        assert_eq!(all_batches(2 * labels.len(), course, 0).len(), 4);
    });
}

#[test]
fn paces_and_counts_of_any_numbers_never_panic() {
    let cases = (vec(finite(), 0..6), 0.01..=1.0, vec(0..1_000_usize, 2..5));
    for_all(&cases, |(durations, share, widths)| {
        let mut smoothed = Smoothed::new(share);
        durations.iter().for_each(|&seconds| smoothed.add(seconds));
        assert_eq!(smoothed.seconds_per_step().is_some(), !durations.is_empty());
        let estimates = both_estimates(&durations, 6, share);
        assert_eq!(estimates.len(), durations.len());
        let operations = of_a_step(&widths, 50);
        assert!(operations.total() >= 2 * operations.forward);
        assert_eq!(log_spaced(share, 1.0, 3).len(), 3);
    });
}
