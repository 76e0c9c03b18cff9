//! Minibatches: what is drawn, and what its mean is on average.

use crate::CASES;
use grading::{Draw, Tolerance, assert_agrees};
use losses::minibatch::{draw_batch, mean_of};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

#[test]
fn a_batch_has_different_indices_in_range() {
    for seed in 0..CASES {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut batch = draw_batch(9, 5, &mut random);
        batch.sort_unstable();
        batch.dedup();
        assert_eq!(batch.len(), 5);
        assert!(batch.iter().all(|index| *index < 9));
    }
}

#[test]
fn a_batch_of_all_samples_has_the_mean_of_all() {
    let losses = Draw::new(580).vector(7);
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let all = draw_batch(7, 7, &mut random);
    assert_agrees(&mean_of(&losses, &all), &losses.mean(), Tolerance::COMPUTED);
}

/// Each of 6 samples is in a batch of 2 with probability ⅓. In 9000 draws its count has the mean 3000 and the standard
/// deviation √(9000 · ⅓ · ⅔) ≈ 45; five of these would be left by chance in fewer than one of a million draws.
#[test]
fn every_sample_is_drawn_equally_often() {
    let mut random = ChaCha8Rng::seed_from_u64(581);
    let mut counts = [0.0; 6];
    for _ in 0..9_000 {
        for index in draw_batch(6, 2, &mut random) {
            counts[index] += 1.0;
        }
    }
    let deviation = (9_000.0_f64 * 2.0 / 9.0).sqrt();
    for count in counts {
        assert!((count - 3_000.0_f64).abs() < 5.0 * deviation, "{counts:?}");
    }
}

/// The mean of 4 of 12 losses has the variance s²/4 · (1 − 4/12), where s² divides by 11. The mean of 4000 such means
/// stays within five standard errors but for one seed in a million.
#[test]
fn the_mean_loss_of_a_batch_is_right_on_average_and_as_spread_as_theory_says() {
    let losses = Draw::new(582).vector(12);
    let mut random = ChaCha8Rng::seed_from_u64(583);
    let means: Vec<f64> = (0..4_000)
        .map(|_| mean_of(&losses, &draw_batch(12, 4, &mut random)))
        .collect();
    let average = means.iter().sum::<f64>() / 4_000.0;
    let expected = losses.variance() * 12.0 / 11.0 / 4.0 * (1.0 - 4.0 / 12.0);
    let error = (expected / 4_000.0).sqrt();
    assert!((average - losses.mean()).abs() < 5.0 * error, "{average}");
    let squares = means.iter().map(|mean| (mean - losses.mean()).powi(2));
    let spread = squares.sum::<f64>() / 4_000.0;
    // The relative standard error of a variance from 4000 draws is about √(2/4000) = 2.2 %.
    assert!(
        (spread / expected - 1.0).abs() < 0.12,
        "{spread} {expected}"
    );
}
