//! How trials are ranked, and what a narrower range holds.

use crate::random;
use mnist::search::{Ranges, Trial, best_first, narrowed};
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

/// How many random cases an identity is tried on.
const CASES: u64 = 50;

const WIDE: Ranges = Ranges {
    learning_rate: (1e-3, 10.0),
    weight_decay: (1e-6, 0.1),
};

fn trial(number: usize, accuracy: f64) -> Trial {
    Trial {
        learning_rate: 1.0 + number as f64,
        weight_decay: 0.1,
        accuracy,
    }
}

/// Trials drawn from the wide ranges.
fn drawn(count: usize, random: &mut ChaCha8Rng) -> Vec<Trial> {
    let pairs = (0..count).map(|_| WIDE.draw(random));
    let trials = pairs.map(|(learning_rate, weight_decay)| Trial {
        learning_rate,
        weight_decay,
        accuracy: 0.5,
    });
    trials.collect()
}

#[test]
fn a_ranking_keeps_every_trial_and_falls() {
    for case in 0..CASES {
        let mut random = random(case);
        let mut trials = Vec::new();
        for number in 0..12 {
            trials.push(trial(number, f64::from(random.random_range(0..5)) / 4.0));
        }
        let ranked = best_first(trials.clone());
        assert!(ranked.is_sorted_by(|one, next| one.accuracy >= next.accuracy));
        assert_eq!(ranked.len(), trials.len());
        assert!(trials.iter().all(|trial| ranked.contains(trial)));
    }
}

#[test]
fn equal_trials_keep_their_order_and_broken_ones_come_last() {
    let accuracies = [f64::NAN, 0.5, 0.9, 0.5, -f64::NAN, 0.0];
    let trials = accuracies.iter().enumerate();
    let trials = trials.map(|(number, accuracy)| trial(number, *accuracy));
    let ranked = best_first(trials.collect());
    let order = ranked.iter().map(|trial| trial.learning_rate - 1.0);
    assert_eq!(order.collect::<Vec<_>>(), [2.0, 1.0, 3.0, 5.0, 0.0, 4.0]);
}

#[test]
fn a_narrowed_range_holds_its_trials_touches_two_of_them_and_lies_in_the_old_one() {
    for case in 0..CASES {
        let trials = drawn(5, &mut random(case));
        let narrow = Ranges::around(&trials);
        let rates: Vec<f64> = trials.iter().map(|trial| trial.learning_rate).collect();
        let decays: Vec<f64> = trials.iter().map(|trial| trial.weight_decay).collect();
        let sides = [
            (rates, narrow.learning_rate, WIDE.learning_rate),
            (decays, narrow.weight_decay, WIDE.weight_decay),
        ];
        for (numbers, (low, high), (lowest, highest)) in sides {
            assert!(numbers.iter().all(|number| (low..=high).contains(number)));
            assert!(numbers.contains(&low) && numbers.contains(&high));
            assert!(lowest <= low && high <= highest, "{low} to {high}");
        }
    }
}

#[test]
#[should_panic(expected = "the best trials leave a range only if there are some")]
fn a_range_around_no_trial_is_refused() {
    let _ = narrowed(&[]);
}

#[test]
#[should_panic(expected = "all with a number: [0.1, NaN]")]
fn a_range_around_nan_is_refused() {
    let _ = narrowed(&[0.1, f64::NAN]);
}
