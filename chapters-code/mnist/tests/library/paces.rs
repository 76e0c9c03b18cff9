//! Averages of durations, and guessers whose luck can be calculated.

use crate::random;
use grading::{Tolerance, assert_agrees};
use mnist::{
    guessers::{contest, guessed_accuracy, standard_error, winner},
    pace::{Smoothed, both_estimates, remaining, seconds_per_step},
};
use rand::RngExt;

fn smoothed(durations: &[f64], share: f64) -> f64 {
    let mut average = Smoothed::new(share);
    durations.iter().for_each(|&seconds| average.add(seconds));
    average.seconds_per_step().expect("there was a step")
}

#[test]
fn a_smoothed_mean_lies_between_its_numbers_and_is_theirs_if_they_are_equal() {
    let mut random = random(1);
    for case in 0..50 {
        let share = random.random_range(0.01..1.0);
        let durations: Vec<f64> = (0..=case).map(|_| random.random_range(0.1..9.0)).collect();
        let mean = smoothed(&durations, share);
        let smallest = durations.iter().copied().fold(f64::INFINITY, f64::min);
        let largest = durations.iter().copied().fold(0.0, f64::max);
        assert!(
            (smallest - 1e-12..=largest + 1e-12).contains(&mean),
            "{mean}"
        );
        assert_agrees(&smoothed(&[2.5; 7], share), &2.5, Tolerance::COMPUTED);
    }
}

/// Σ α (1 − α)^(n − k) d over the same sum without d, as the page derives it.
#[test]
fn each_step_weighs_less_by_the_same_factor_than_the_one_after_it() {
    let durations = [0.5, 2.0, 1.0, 4.0];
    for share in [0.3, 0.9] {
        let weights: Vec<f64> = (0..4)
            .map(|age| share * (1.0_f64 - share).powi(3 - age))
            .collect();
        let sum: f64 = weights.iter().zip(&durations).map(|(w, d)| w * d).sum();
        let mean = sum / weights.iter().sum::<f64>();
        assert_agrees(&smoothed(&durations, share), &mean, Tolerance::COMPUTED);
    }
}

#[test]
fn a_share_of_1_knows_the_last_step_alone() {
    assert_eq!(smoothed(&[3.0, 1.0, 2.0], 1.0), 2.0);
    assert_eq!(Smoothed::new(0.3).seconds_per_step(), None);
}

#[test]
fn equal_steps_leave_both_estimates_at_the_truth() {
    for (step, estimates) in both_estimates(&[0.5; 6], 8, 0.3).iter().enumerate() {
        let truth = 0.5 * (7 - step) as f64;
        assert_agrees(estimates, &[truth; 2], Tolerance::COMPUTED);
    }
}

#[test]
#[should_panic(expected = "5 steps are done of 4")]
fn more_steps_than_there_are_are_refused() {
    let _ = remaining(4, 5, 1.0);
}

#[test]
#[should_panic(expected = "known when one is done")]
fn there_is_no_mean_time_before_the_first_step() {
    let _ = seconds_per_step(1.0, 0);
}

#[test]
#[should_panic(expected = "above 0 and at most 1, not 0")]
fn a_share_that_forgets_everything_new_is_refused() {
    let _ = Smoothed::new(0.0);
}

/// A right library misses four standard errors for one seed in 16,000, and the seed is fixed.
#[test]
fn guessers_get_a_tenth_right_whatever_the_labels() {
    for labels in [
        vec![3; 20_000],
        (0..20_000).map(|i| (i % 10) as u8).collect(),
    ] {
        let share = guessed_accuracy(&labels, &mut random(2));
        let errors = (share - 0.1).abs() / standard_error(0.1, labels.len());
        assert!(errors < 4.0, "{share} is {errors} standard errors off");
    }
}

#[test]
fn the_standard_error_of_a_share_is_that_of_a_mean_of_zeros_and_ones() {
    assert_agrees(&standard_error(0.1, 900), &0.01, Tolerance::COMPUTED);
    assert_agrees(&standard_error(0.5, 100), &0.05, Tolerance::COMPUTED);
    assert_eq!([0.0, 1.0].map(|share| standard_error(share, 10)), [0.0; 2]);
}

#[test]
fn each_guesser_chooses_first_and_is_tried_on_fresh_labels_then() {
    let (choosing, fresh) = ([3, 1, 4, 1, 5, 9, 2, 6], [5, 3, 5, 8]);
    let guessers = contest(&choosing, &fresh, 3, &mut random(9));
    let mut again = random(9);
    let by_hand: [[f64; 2]; 3] = std::array::from_fn(|_| {
        let chosen = guessed_accuracy(&choosing, &mut again);
        [chosen, guessed_accuracy(&fresh, &mut again)]
    });
    assert_eq!(guessers, by_hand);
}

#[test]
fn the_winner_has_the_largest_choosing_share_and_the_first_of_equals_wins() {
    let guessers = contest(&[1; 50], &[2; 50], 40, &mut random(3));
    let best = winner(&guessers);
    assert!(guessers.iter().all(|guesser| guesser[0] <= best[0]));
    assert!(guessers.contains(&best));
    assert_eq!(winner(&[[0.2, 0.5], [0.3, 0.1], [0.3, 0.9]]), [0.3, 0.1]);
}

#[test]
#[should_panic(expected = "an accuracy needs at least one label")]
fn no_labels_are_refused() {
    let _ = guessed_accuracy(&[], &mut random(4));
}
