//! Masks, one at a time and all of them.

use crate::{CASES, assert_mean_near, random};
use dropout::{
    all_masks::{all_masks, exact_mean, mean_over_masks, probability},
    mask::{draw_mask, dropped, inverted, scaled_for_test},
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

/// W-9, from the list of worked numbers: sums by hand.
#[test]
fn the_mask_of_the_book_gives_its_three_sums() {
    let x = DVector::from_fn(8, |unit, _| unit as f64 + 1.0);
    let mask = dvector![1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0];
    assert_eq!(dropped(&x, &mask).sum(), 22.0);
    assert_eq!(scaled_for_test(&x, 0.5).sum(), 18.0);
    assert_eq!(inverted(&x, &mask, 0.5).sum(), 44.0);
    assert_eq!(exact_mean(&[1, 2, 3, 4, 5, 6, 7, 8], 1, 1).denominator, 256);
}

#[test]
fn the_bits_of_a_masks_number_say_who_is_kept() {
    let masks = all_masks(3);
    assert_eq!(masks[1], dvector![1.0, 0.0, 0.0]);
    assert_eq!(masks[6], dvector![0.0, 1.0, 1.0]);
}

#[test]
fn all_masks_are_different_and_come_with_their_complements() {
    for units in 0..8 {
        let masks = all_masks(units);
        assert_eq!(masks.len(), 1 << units);
        for (place, mask) in masks.iter().enumerate() {
            assert_eq!(mask.len(), units);
            assert!(mask.iter().all(|&m| m == 0.0 || m == 1.0));
            assert!(!masks[..place].contains(mask), "{mask} comes twice");
            assert!(masks.contains(&mask.map(|m| 1.0 - m)));
        }
    }
}

#[test]
fn the_probabilities_of_all_masks_add_up_to_one() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (units, ratio) = (draw.index(9), draw.between(0.0, 1.0));
        let masks = all_masks(units);
        let total: f64 = masks.iter().map(|mask| probability(mask, ratio)).sum();
        assert_agrees(&total, &1.0, Tolerance::COMPUTED);
    }
}

#[test]
fn a_weighted_sum_keeps_its_mean_when_it_is_inverted_and_loses_the_ratio_when_it_is_not() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, w, ratio) = (draw.vector(5), draw.vector(5), draw.between(0.05, 0.9));
        let scaled = mean_over_masks(5, ratio, |mask| w.dot(&inverted(&x, mask, ratio)));
        assert_agrees(&scaled, &w.dot(&x), Tolerance::COMPUTED);
        let unscaled = mean_over_masks(5, ratio, |mask| w.dot(&dropped(&x, mask)));
        let at_test = w.dot(&scaled_for_test(&x, ratio));
        assert_agrees(&unscaled, &at_test, Tolerance::COMPUTED);
    }
}

/// By hand: x²/(1 − r) · (1 − r)/(1 − r) − x² = x² r/(1 − r), and units that are dropped on their own add their variances.
#[test]
fn inverted_dropout_adds_the_variance_that_the_ratio_says() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, ratio) = (draw.vector(4), draw.between(0.05, 0.9));
        let squares = mean_over_masks(4, ratio, |mask| {
            (inverted(&x, mask, ratio).sum() - x.sum()).powi(2)
        });
        let expected = x.norm_squared() * ratio / (1.0 - ratio);
        assert_agrees(&squares, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_exact_mean_is_the_kept_share_of_the_sum_as_whole_numbers() {
    for (dropped, kept) in [(1, 1), (1, 3), (2, 3), (4, 1)] {
        for x in [&[7][..], &[1, -2, 5], &[1, 2, 3, 4, 5, 6, 7, 8]] {
            let mean = exact_mean(x, dropped, kept);
            let total: i64 = x.iter().sum();
            assert_eq!(
                mean.numerator * (dropped + kept),
                mean.denominator * kept * total
            );
            let units = u32::try_from(x.len()).expect("a few units");
            assert_eq!(mean.denominator, (dropped + kept).pow(units));
        }
    }
}

/// 20,000 marks, whose standard deviation is √(r (1 − r)); within 4 standard errors.
#[test]
fn a_drawn_mask_drops_the_share_that_the_ratio_says() {
    for (seed, ratio) in [(1, 0.1), (2, 0.5), (3, 0.8)] {
        let mask = draw_mask(20_000, ratio, &mut random(seed));
        assert!(mask.iter().all(|&m| m == 0.0 || m == 1.0));
        let deviation = (ratio * (1.0 - ratio)).sqrt();
        assert_mean_near(mask.as_slice(), 1.0 - ratio, deviation);
    }
}

/// For independent marks the mean of the product is (1 − r)²; the deviation is that of a mark with this probability.
#[test]
fn neighbours_are_dropped_on_their_own() {
    let ratio = 0.4;
    let mask = draw_mask(20_000, ratio, &mut random(4));
    let both: Vec<f64> = mask.as_slice().chunks(2).map(|m| m[0] * m[1]).collect();
    let expected = (1.0_f64 - ratio).powi(2);
    let deviation = (expected * (1.0 - expected)).sqrt();
    assert_mean_near(&both, expected, deviation);
}

#[test]
fn a_ratio_of_0_keeps_everything() {
    let mask = draw_mask(1000, 0.0, &mut random(5));
    assert!(mask.iter().all(|&m| m == 1.0));
}
