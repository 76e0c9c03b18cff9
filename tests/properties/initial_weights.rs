//! Initial weights: bounds and deviations that belong together, and the measures that show them.

use crate::networks::random;
use crate::strategies::{eighths, finite, matrices, moderate, positive, vector};
use crate::{assert_close, assert_within, for_all};
use initialisation::{
    Scheme,
    measure::{deviation, deviation_within_rows, histogram, mean_square, share, variance},
    scheme::uniform_bound,
    sums::expected_variance,
};
use nalgebra::DMatrix;

/// The variance of a uniform distribution on ±r is r²/3.
#[test]
fn the_uniform_bound_gives_the_deviation_that_was_asked_for() {
    for_all(&positive(), |deviation| {
        let variance = uniform_bound(deviation).powi(2) / 3.0;
        assert_close(&variance, &(deviation * deviation));
    });
}

#[test]
fn uniform_weights_stay_within_their_bound_and_constant_ones_are_constant() {
    for_all(
        &(1..20_usize, 1..20_usize, finite(), random()),
        |(n, m, constant, mut random)| {
            for scheme in [Scheme::XavierUniform, Scheme::HeUniform] {
                let bound = uniform_bound(scheme.deviation(n, m));
                let weights = scheme.weights(n, m, &mut random);
                assert_eq!(weights.shape(), (m, n));
                assert!(weights.amax() <= bound, "{weights}");
            }
            let weights = Scheme::Constant(constant).weights(n, m, &mut random);
            assert_eq!(weights, DMatrix::from_element(m, n, constant));
        },
    );
}

#[test]
fn the_schemes_agree_where_a_layer_has_as_many_units_as_inputs() {
    for_all(&(1..1_000_usize, 1..1_000_usize), |(n, m)| {
        let variance = |scheme: Scheme, n, m| scheme.deviation(n, m).powi(2);
        let lecun = variance(Scheme::LecunNormal, n, m);
        assert_close(&variance(Scheme::XavierNormal, n, n), &lecun);
        assert_close(&variance(Scheme::HeNormal, n, m), &(2.0 * lecun));
        let there = Scheme::XavierUniform.deviation(n, m);
        assert_eq!(there, Scheme::XavierUniform.deviation(m, n));
        assert_eq!(there, Scheme::XavierNormal.deviation(n, m));
    });
}

#[test]
fn the_mean_square_is_the_variance_and_the_square_of_the_mean() {
    for_all(&(matrices(&moderate()), moderate()), |(numbers, shift)| {
        let sum = variance(&numbers) + numbers.mean().powi(2);
        assert_close(&mean_square(&numbers), &sum);
        let moved = numbers.add_scalar(shift);
        // A root makes a rounding error of 10⁻¹⁴ one of 10⁻⁷.
        assert_within(1e-6, &deviation(&moved), &deviation(&numbers));
        assert!(deviation_within_rows(&numbers) <= deviation(&numbers) + 1e-9);
    });
}

#[test]
fn the_variance_of_a_sum_is_the_sum_of_the_variances_of_its_terms() {
    for_all(
        &(vector(&moderate(), 1..=6), positive()),
        |(x, deviation)| {
            let terms = x.map(|input| (input * deviation).powi(2));
            assert_close(&expected_variance(&x, deviation), &terms.sum());
        },
    );
}

/// On eighths many numbers lie on an edge.
#[test]
fn a_histogram_counts_every_number_of_its_range_once_and_no_other() {
    let cases = (matrices(&eighths()), eighths(), 1..9_u8, 1..9_usize);
    for_all(&cases, |(numbers, low, width, bins)| {
        let high = low + f64::from(width);
        let inside = share(&numbers, |number| (low..=high).contains(&number));
        let outside = share(&numbers, |number| number < low || high < number);
        assert_close(&(inside + outside), &1.0);
        let counts = histogram(&numbers, (low, high), bins);
        assert_eq!(counts.len(), bins);
        let counted = counts.iter().sum::<usize>() as f64;
        assert_close(&counted, &(inside * numbers.len() as f64));
    });
}
