//! Dropout changes single answers and no mean.

use crate::networks::random;
use crate::strategies::{eighths, matrix, moderate, vector};
use crate::{assert_close, for_all, for_cases};
use backprop::{Layer, layer::Mode};
use dropout::{
    Dropout,
    all_masks::{all_masks, exact_mean, mean_over_masks, probability},
    mask::{draw_mask, dropped, inverted, scaled_for_test},
};
use nalgebra::DMatrix;
use proptest::{collection::vec, sample::select};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

#[test]
fn the_mean_over_all_masks_is_the_input_if_inverted_and_what_the_test_scales_to_if_not() {
    let cases = (vector(&moderate(), 1..=6), 0.0..0.99);
    for_all(&cases, |(x, ratio)| {
        let units = x.len();
        let total = mean_over_masks(units, ratio, |_| 1.0);
        assert_close(&total, &1.0);
        for unit in 0..units {
            let mean = mean_over_masks(units, ratio, |mask| inverted(&x, mask, ratio)[unit]);
            assert_close(&mean, &x[unit]);
            let mean = mean_over_masks(units, ratio, |mask| dropped(&x, mask)[unit]);
            assert_close(&mean, &scaled_for_test(&x, ratio)[unit]);
        }
    });
}

/// Halves, quarters and eighths are exact, so not a bit may be missing.
#[test]
fn for_a_ratio_that_is_a_binary_fraction_the_mean_over_all_masks_is_the_input_to_the_last_bit() {
    let cases = (vector(&eighths(), 1..=6), select(&[0.5, 0.75, 0.875][..]));
    for_all(&cases, |(x, ratio)| {
        let masks = all_masks(x.len()).into_iter();
        let mean = masks.map(|mask| probability(&mask, ratio) * inverted(&x, &mask, ratio));
        assert_eq!(mean.sum::<nalgebra::DVector<f64>>(), x);
    });
}

#[test]
fn in_whole_numbers_the_mean_over_all_masks_is_the_kept_share_of_the_sum() {
    let cases = (vec(-9..=9_i64, 0..=6), 0..=5_i64, 1..=5_i64);
    for_all(&cases, |(x, dropped, kept)| {
        let mean = exact_mean(&x, dropped, kept);
        let sum: i64 = x.iter().sum();
        assert_eq!(
            mean.numerator * (dropped + kept),
            mean.denominator * kept * sum
        );
    });
}

/// The seeds 0, 1, … are fixed, so this holds in every run or in none.
/// One output is 0 or x / (1 − r), with the standard deviation |x| √(r / (1 − r)).
#[test]
fn over_many_seeds_the_mean_of_the_layer_is_its_input_within_five_standard_errors() {
    const SEEDS: u32 = 400;
    let cases = (matrix(&moderate(), 2, 3), 0.05..0.9);
    for_cases(64, &cases, |(x, ratio)| {
        let outputs = (0..SEEDS)
            .map(|seed| Dropout::new(ratio, ChaCha8Rng::seed_from_u64(seed.into())).forward(&x));
        let mean = outputs.sum::<DMatrix<f64>>() / f64::from(SEEDS);
        let share = (ratio / (1.0 - ratio) / f64::from(SEEDS)).sqrt();
        for (mean, x) in mean.iter().zip(&x) {
            assert!((mean - x).abs() <= 5.0 * share * x.abs(), "{mean} for {x}");
        }
    });
}

#[test]
fn the_way_back_stops_and_enlarges_what_the_way_forward_stopped_and_enlarged() {
    let cases = (matrix(&moderate(), 2, 3), 0.0..0.99, random());
    for_all(&cases, |(x, ratio, random)| {
        let mut layer = Dropout::new(ratio, random);
        let outputs = layer.forward(&x);
        assert_eq!(layer.backward(&x), outputs);
        for (output, x) in outputs.iter().zip(&x) {
            assert!(*output == 0.0 || *output == x * (1.0 / (1.0 - ratio)));
        }
    });
}

#[test]
fn in_evaluation_and_with_the_ratio_0_nothing_happens_in_either_direction() {
    let cases = (matrix(&moderate(), 2, 3), 0.0..0.99, random());
    for_all(&cases, |(x, ratio, random)| {
        for (ratio, mode) in [(ratio, Mode::Evaluation), (0.0, Mode::Training)] {
            let mut layer = Dropout::new(ratio, random.clone());
            layer.set_mode(mode);
            assert_eq!(layer.forward(&x), x);
            assert_eq!(layer.backward(&x), x);
        }
    });
}

#[test]
fn what_a_mask_keeps_and_what_its_opposite_keeps_are_the_whole() {
    let cases = (vector(&moderate(), 1..=6), 0.0..0.99, random());
    for_all(&cases, |(x, ratio, mut random)| {
        let mask = draw_mask(x.len(), ratio, &mut random);
        let opposite = mask.map(|mark| 1.0 - mark);
        assert_eq!(dropped(&x, &mask) + dropped(&x, &opposite), x);
        assert!(mask.iter().all(|mark| *mark == 0.0 || *mark == 1.0));
    });
}
