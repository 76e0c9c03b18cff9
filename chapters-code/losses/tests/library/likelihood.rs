//! Losses as negative logarithms of likelihoods.

use crate::{CASES, shares};
use grading::{Draw, Tolerance, assert_agrees};
use losses::{
    AbsoluteError, SquaredError,
    binary::binary_cross_entropy,
    cross_entropy::cross_entropy_of_class,
    likelihood::{bernoulli, categorical, gaussian, laplace, median},
};
use nalgebra::{DVector, dvector};

/// The area below e^−f from −40 to 40, as a sum of narrow strips.
fn area_below(negative_log: impl Fn(f64) -> f64) -> f64 {
    let width = 0.005;
    let middles = (0..16_000).map(|strip| -40.0 + (f64::from(strip) + 0.5) * width);
    middles.map(|y| (-negative_log(y)).exp() * width).sum()
}

#[test]
fn the_area_below_each_density_is_one() {
    // Strips are a hundred times narrower than the densities; the kink of Laplace costs the fifth digit.
    let strips = Tolerance {
        relative: 1e-4,
        absolute: 0.0,
    };
    for (centre, scale) in [(0.0, 1.0), (1.3, 0.5), (-2.0, 2.0)] {
        assert_agrees(&area_below(|y| gaussian(y, centre, scale)), &1.0, strips);
        assert_agrees(&area_below(|y| laplace(y, centre, scale)), &1.0, strips);
    }
}

#[test]
fn the_probabilities_of_all_answers_sum_to_one() {
    let mut draw = Draw::new(570);
    for _ in 0..CASES {
        let (h, p) = (draw.between(0.05, 0.95), shares(&mut draw, 4));
        let of_two = [0.0, 1.0].map(|label| (-bernoulli(label, h)).exp());
        assert_agrees(&of_two.iter().sum::<f64>(), &1.0, Tolerance::COMPUTED);
        let of_four = (0..4).map(|class| (-categorical(class, &p)).exp());
        assert_agrees(&of_four.sum::<f64>(), &1.0, Tolerance::COMPUTED);
    }
}

#[test]
fn with_a_fixed_scale_the_losses_differ_from_the_errors_by_a_constant_only() {
    let mut draw = Draw::new(571);
    for _ in 0..CASES {
        let (p, y) = (draw.vector(5), draw.vector(5));
        let total = |model: fn(f64, f64, f64) -> f64, scale| {
            y.zip_map(&p, |target, prediction| model(target, prediction, scale))
                .sum()
        };
        let perfect = |model: fn(f64, f64, f64) -> f64, scale| 5.0 * model(0.0, 0.0, scale);
        let squares = total(gaussian, 0.7) - perfect(gaussian, 0.7);
        let half_sum = SquaredError::HalfSum.value(&p, &y) / (0.7 * 0.7);
        assert_agrees(&squares, &half_sum, Tolerance::COMPUTED);
        let sizes = total(laplace, 0.7) - perfect(laplace, 0.7);
        let sum = AbsoluteError::Sum.value(&p, &y) / 0.7;
        assert_agrees(&sizes, &sum, Tolerance::COMPUTED);
    }
}

#[test]
fn the_likelihoods_of_choices_are_the_cross_entropies() {
    let mut draw = Draw::new(572);
    for _ in 0..CASES {
        let (h, y) = (draw.between(0.05, 0.95), draw.label());
        assert_agrees(
            &bernoulli(y, h),
            &binary_cross_entropy(h, y),
            Tolerance::COMPUTED,
        );
        let (p, class) = (shares(&mut draw, 4), draw.index(4));
        let of_class = cross_entropy_of_class(&p, class);
        assert_agrees(&categorical(class, &p), &of_class, Tolerance::COMPUTED);
    }
}

#[test]
fn no_centre_beats_the_mean_for_squares_or_the_median_for_sizes() {
    let mut draw = Draw::new(573);
    for _ in 0..CASES {
        let length = 1 + draw.index(6);
        let (values, other) = (draw.vector(length), draw.number());
        let at = |centre| DVector::from_element(length, centre);
        let squares = |centre| SquaredError::Sum.value(&at(centre), &values);
        let sizes = |centre| AbsoluteError::Sum.value(&at(centre), &values);
        assert!(squares(values.mean()) <= squares(other) + 1e-12);
        assert!(sizes(median(&values)) <= sizes(other) + 1e-12);
    }
}

#[test]
fn the_median_does_not_see_how_far_away_the_outermost_values_are() {
    assert_eq!(median(&dvector![3.0, 1.0, 2.0]), 2.0);
    assert_eq!(median(&dvector![3.0e9, 1.0, 2.0]), 2.0);
    assert_eq!(median(&dvector![4.0, 1.0, 3.0, 2.0]), 2.5);
}
