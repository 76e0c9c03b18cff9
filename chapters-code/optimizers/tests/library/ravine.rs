//! Factors, angle and limit of a bowl.

use crate::CASES;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};
use optimizers::Sgd;
use optimizers::landscapes::RAVINE;
use optimizers::optimizer::walk;
use optimizers::ravine::{angle, best_rate, condition_number, factor, stable_limit};

#[test]
fn each_coordinate_of_a_bowl_is_multiplied_by_its_own_factor() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let curvatures = DVector::from_fn(3, |_, _| draw.between(0.1, 3.0));
        let (start, rate) = (draw.vector(3), draw.between(0.05, 0.6));
        let gradient = |point: &DVector<f64>| point.component_mul(&curvatures);
        let path = walk(
            &mut Sgd {
                learning_rate: rate,
            },
            gradient,
            &start,
            5,
        );
        let factors = curvatures.map(|curvature| factor(rate, curvature).powi(5));
        assert_agrees(
            &path[5],
            &start.component_mul(&factors),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn at_the_limit_the_steepest_factor_is_minus_1_and_all_others_are_smaller() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let mut curvatures = [0; 4].map(|_| draw.between(0.1, 3.0));
        let limit = stable_limit(&curvatures);
        curvatures.sort_by(f64::total_cmp);
        assert_agrees(&factor(limit, curvatures[3]), &-1.0, Tolerance::COMPUTED);
        for curvature in &curvatures[..3] {
            assert!(factor(limit, *curvature).abs() < 1.0);
        }
    }
}

/// The largest size of a factor is (κ − 1)/(κ + 1) at the best rate, and larger a little beside it.
#[test]
fn at_the_best_rate_the_slowest_factor_is_as_small_as_it_gets() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let curvatures = [0; 4].map(|_| draw.between(0.1, 3.0));
        let slowest = |rate: f64| {
            let sizes = curvatures.map(|curvature| factor(rate, curvature).abs());
            sizes.into_iter().fold(0.0, f64::max)
        };
        let (best, condition) = (best_rate(&curvatures), condition_number(&curvatures));
        let expected = (condition - 1.0) / (condition + 1.0);
        assert_agrees(&slowest(best), &expected, Tolerance::COMPUTED);
        assert!(slowest(1.01 * best) > slowest(best) && slowest(0.99 * best) > slowest(best));
    }
}

/// The angle of the errata's W-7, 68.838740°.
#[test]
fn the_first_step_in_the_ravine_misses_the_minimum_by_the_angle_of_the_errata() {
    let start = RAVINE.start();
    let angle = angle(&-(RAVINE.gradient)(&start), &-&start);
    assert_agrees(&angle, &68.838740, Tolerance::half_unit(6));
}

#[test]
fn an_angle_knows_directions_only() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (one, other) = (draw.vector(3), draw.vector(3));
        let between = angle(&one, &other);
        // The squares of the last two lengths are no numbers any more.
        for length in [7.0, 1e200, 1e-200] {
            assert_agrees(
                &angle(&other, &(length * &one)),
                &between,
                Tolerance::COMPUTED,
            );
        }
        assert_agrees(
            &angle(&one, &-&other),
            &(180.0 - between),
            Tolerance::COMPUTED,
        );
        assert!(angle(&one, &one) < 1e-5, "rounding under an arc cosine");
    }
}

#[test]
#[should_panic(expected = "has no direction")]
fn an_angle_with_nothing_is_refused() {
    let _ = angle(&dvector![0.0, 0.0], &dvector![1.0, 0.0]);
}

#[test]
#[should_panic(expected = "positive curvatures, not [2.0, -1.0]")]
fn a_saddle_has_no_condition_number() {
    let _ = condition_number(&[2.0, -1.0]);
}
