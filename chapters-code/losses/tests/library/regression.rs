//! Absolute and squared errors.

use crate::{CASES, STEP, matrix_difference};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use losses::{
    AbsoluteError, SquaredError,
    squared::{half_squared_distance, half_squared_distance_gradient},
};
use nalgebra::{DMatrix, DVector, dvector};

#[test]
fn the_gradient_of_every_squared_error_is_its_central_difference() {
    let mut draw = Draw::new(520);
    for _ in 0..CASES {
        let (p, y) = (draw.vector(4), draw.vector(4));
        for squared in SquaredError::ALL {
            let difference = numerical_gradient(|p| squared.value(p, &y), &p, STEP);
            assert_agrees(
                &squared.gradient(&p, &y),
                &difference,
                Tolerance::DIFFERENCED,
            );
        }
    }
}

#[test]
fn the_gradient_of_the_distance_is_its_central_difference() {
    let mut draw = Draw::new(521);
    for _ in 0..CASES {
        let (p, y) = (draw.matrix(3, 2), draw.matrix(3, 2));
        let difference = matrix_difference(|p| half_squared_distance(p, &y), &p);
        let gradient = half_squared_distance_gradient(&p, &y);
        assert_agrees(&gradient, &difference, Tolerance::DIFFERENCED);
    }
}

/// Errors between 0.1 and 2 in size, because a difference across the kink at 0 has no slope to agree with.
#[test]
fn away_from_the_kink_the_gradient_of_the_absolute_error_is_its_central_difference() {
    let mut draw = Draw::new(522);
    for _ in 0..CASES {
        let y = draw.vector(3);
        let p = y.map(|target| target + (2.0 * draw.label() - 1.0) * draw.between(0.1, 2.0));
        for absolute in [AbsoluteError::Sum, AbsoluteError::Mean] {
            let difference = numerical_gradient(|p| absolute.value(p, &y), &p, STEP);
            assert_agrees(
                &absolute.gradient(&p, &y),
                &difference,
                Tolerance::DIFFERENCED,
            );
        }
    }
}

#[test]
fn at_the_kink_the_chosen_slope_is_one_of_the_subgradients() {
    let y = dvector![1.0, -2.0];
    assert_eq!(AbsoluteError::Sum.gradient(&y, &y), dvector![0.0, 0.0]);
    let mut draw = Draw::new(523);
    for _ in 0..CASES {
        // A subgradient g supports the loss from below: L(p) ≥ L(p₀) + g·(p − p₀), at the kink p₀ too.
        let (start, p) = (dvector![1.0, draw.number()], draw.vector(2));
        let [at_start, value] = [&start, &p].map(|p| AbsoluteError::Sum.value(p, &y));
        let slope = AbsoluteError::Sum.gradient(&start, &y);
        assert!(value >= at_start + slope.dot(&(&p - &start)) - 1e-12);
    }
}

#[test]
fn the_conventions_are_multiples_of_each_other() {
    let mut draw = Draw::new(524);
    for count in 1..6 {
        let (p, y) = (draw.vector(count), draw.vector(count));
        let [sum, half_sum, mean, half_mean] =
            SquaredError::ALL.map(|squared| squared.value(&p, &y));
        let n = count as f64;
        assert_agrees(&[2.0 * half_sum, n * mean], &[sum; 2], Tolerance::COMPUTED);
        assert_agrees(&(2.0 * n * half_mean), &sum, Tolerance::COMPUTED);
        let (absolute, mean) = (AbsoluteError::Sum, AbsoluteError::Mean);
        let of_mean = n * mean.value(&p, &y);
        assert_agrees(&of_mean, &absolute.value(&p, &y), Tolerance::COMPUTED);
    }
}

/// The numbers are half, once, a quarter and an eighth of 2 · 0.5, by hand.
#[test]
fn four_conventions_give_the_first_prediction_slopes_that_differ_eightfold() {
    let p = dvector![1.5, 1.5, 2.0, 5.5];
    let y = dvector![1.0, 2.0, 3.0, 4.0];
    let slopes = SquaredError::ALL.map(|squared| squared.gradient(&p, &y)[0]);
    assert_eq!(slopes, [1.0, 0.5, 0.25, 0.125]);
    assert_eq!(
        SquaredError::ALL.map(|squared| squared.value(&p, &y)),
        [3.75, 1.875, 0.9375, 0.46875]
    );
}

#[test]
fn the_distance_of_one_sample_is_half_the_sum_and_of_copies_the_same() {
    let mut draw = Draw::new(525);
    for _ in 0..CASES {
        let (p, y) = (draw.vector(3), draw.vector(3));
        let half_sum = SquaredError::HalfSum.value(&p, &y);
        for samples in 1..4 {
            let copies = |of: &DVector<f64>| DMatrix::from_columns(&vec![of.clone(); samples]);
            let distance = half_squared_distance(&copies(&p), &copies(&y));
            assert_agrees(&distance, &half_sum, Tolerance::COMPUTED);
        }
    }
}
