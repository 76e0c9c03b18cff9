//! Squared and absolute errors: conventions that are multiples of each other, and what they call best.

use crate::strategies::{matrices, matrix, moderate, positive, vector, vectors};
use crate::{assert_close, assert_within, for_all};
use gradients::line_fit::mean_squared_error;
use losses::{
    AbsoluteError, SquaredError,
    likelihood::{gaussian, laplace, median},
    squared::{half_squared_distance, half_squared_distance_gradient},
};
use nalgebra::{DMatrix, DVector};
use proptest::strategy::Strategy;

#[test]
fn the_squared_errors_are_multiples_of_each_other_and_so_are_their_gradients() {
    for_all(&vectors(&moderate(), &moderate()), |(p, y)| {
        let sum = SquaredError::Sum;
        for convention in SquaredError::ALL {
            let factor = convention.factor(y.len());
            assert_close(&convention.value(&p, &y), &(factor * sum.value(&p, &y)));
            let gradient = factor * sum.gradient(&p, &y);
            assert_close(&convention.gradient(&p, &y), &gradient);
        }
        assert_close(
            &SquaredError::Mean.value(&p, &y),
            &mean_squared_error(&p, &y),
        );
    });
}

#[test]
fn the_absolute_errors_are_multiples_of_each_other_and_between_two_squared_ones() {
    for_all(&vectors(&moderate(), &moderate()), |(p, y)| {
        let sum = AbsoluteError::Sum.value(&p, &y);
        let mean = AbsoluteError::Mean.value(&p, &y);
        assert_close(&(mean * y.len() as f64), &sum);
        let root = SquaredError::Sum.value(&p, &y).sqrt();
        let rounding = 1.0 + 4.0 * f64::EPSILON;
        assert!(root <= sum * rounding && sum <= (y.len() as f64).sqrt() * root * rounding);
        let gradient = AbsoluteError::Sum.gradient(&p, &y);
        assert_close(&gradient.dot(&(p - y)), &sum);
    });
}

#[test]
fn both_errors_are_the_same_for_predictions_and_targets_that_change_places() {
    for_all(&vectors(&moderate(), &moderate()), |(p, y)| {
        for convention in SquaredError::ALL {
            assert_eq!(convention.value(&p, &y), convention.value(&y, &p));
            assert_eq!(convention.gradient(&p, &y), -convention.gradient(&y, &p));
        }
        for convention in [AbsoluteError::Sum, AbsoluteError::Mean] {
            assert_eq!(convention.value(&p, &y), convention.value(&y, &p));
            assert_eq!(convention.gradient(&p, &y), -convention.gradient(&y, &p));
        }
    });
}

#[test]
fn the_fifth_convention_is_the_mean_over_the_samples_of_half_a_sum() {
    let cases = (1..=4_usize, 1..=5_usize).prop_flat_map(|(rows, columns)| {
        (
            matrix(&moderate(), rows, columns),
            matrix(&moderate(), rows, columns),
        )
    });
    for_all(&cases, |(p, y)| {
        let columns = || p.column_iter().zip(y.column_iter());
        let half = SquaredError::HalfSum;
        let values = columns().map(|(p, y)| half.value(&p.into_owned(), &y.into_owned()));
        let samples = y.ncols() as f64;
        let expected = values.sum::<f64>() / samples;
        assert_close(&half_squared_distance(&p, &y), &expected);
        let gradients: Vec<DVector<f64>> = columns()
            .map(|(p, y)| half.gradient(&p.into_owned(), &y.into_owned()) / samples)
            .collect();
        let expected = DMatrix::from_columns(&gradients);
        assert_close(&half_squared_distance_gradient(&p, &y), &expected);
    });
}

#[test]
fn a_right_prediction_costs_nothing() {
    for_all(&matrices(&moderate()), |y| {
        assert_eq!(half_squared_distance(&y, &y), 0.0);
        let y = DVector::from_column_slice(y.as_slice());
        assert_eq!(SquaredError::Sum.value(&y, &y), 0.0);
        assert_eq!(AbsoluteError::Sum.value(&y, &y), 0.0);
    });
}

#[test]
fn no_constant_beats_the_mean_in_squares_or_the_median_in_absolute_values() {
    let cases = (vector(&moderate(), 1..=6), moderate());
    for_all(&cases, |(y, other)| {
        let constant = |number| DVector::repeat(y.len(), number);
        let squared = |number| SquaredError::Mean.value(&constant(number), &y);
        assert!(squared(y.mean()) <= squared(other) * (1.0 + 1e-9));
        let absolute = |number| AbsoluteError::Mean.value(&constant(number), &y);
        assert!(absolute(median(&y)) <= absolute(other) * (1.0 + 1e-9));
    });
}

/// What doesn't hang on the prediction is the same for two predictions, and drops out.
#[test]
fn between_two_predictions_the_likelihoods_differ_by_half_squares_and_by_absolute_values() {
    let cases = (moderate(), moderate(), moderate(), positive());
    for_all(&cases, |(y, one, other, scale)| {
        let squares = 0.5 * ((y - one).powi(2) - (y - other).powi(2)) / scale.powi(2);
        let likelihoods = gaussian(y, one, scale) - gaussian(y, other, scale);
        assert_within(1e-8, &likelihoods, &squares);
        let distances = ((y - one).abs() - (y - other).abs()) / scale;
        let likelihoods = laplace(y, one, scale) - laplace(y, other, scale);
        assert_within(1e-8, &likelihoods, &distances);
    });
}
