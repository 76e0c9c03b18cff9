//! The bowl: its gradient, its curvatures, and the learning rates that it bears.

use crate::CASES;
use gradients::bowl::{CURVATURES, factor, gradient, hessian, largest_learning_rate, value};
use gradients::descent::descend;
use gradients::gradient::{STEP, numerical_gradient};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

#[test]
fn the_gradient_agrees_with_central_differences() {
    for case in 0..CASES {
        let point = Draw::new(case).vector(2);
        let expected = numerical_gradient(value, &point, STEP);
        assert_agrees(&gradient(&point), &expected, Tolerance::DIFFERENCED);
    }
}

/// The lecture's points (S1-55).
#[test]
fn the_gradient_at_the_points_of_the_lecture() {
    assert_eq!(gradient(&dvector![1.0, 2.0]), dvector![4.0, 5.0]);
    assert_eq!(gradient(&dvector![-1.5, 0.5]), dvector![-2.5, -0.5]);
    assert_eq!(gradient(&dvector![3.0, -2.0]), dvector![4.0, -1.0]);
}

#[test]
fn the_hessian_is_the_derivative_of_the_gradient() {
    for case in 0..CASES {
        let point = Draw::new(case).vector(2);
        for row in 0..2 {
            let entry = |point: &DVector<f64>| gradient(point)[row];
            let expected = numerical_gradient(entry, &point, STEP);
            assert_agrees(
                &hessian().row(row).transpose(),
                &expected,
                Tolerance::DIFFERENCED,
            );
        }
    }
}

#[test]
fn the_curvatures_are_the_eigenvalues_of_the_hessian() {
    let eigenvalues = hessian().symmetric_eigenvalues();
    assert_agrees(&eigenvalues.min(), &CURVATURES[0], Tolerance::COMPUTED);
    assert_agrees(&eigenvalues.max(), &CURVATURES[1], Tolerance::COMPUTED);
}

/// (1, −1) and (1, 1) are the eigenvectors: along them a step is a multiplication.
#[test]
fn one_step_multiplies_each_part_of_the_point_by_its_factor() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (rate, part) = (draw.between(0.01, 1.0), draw.number());
        let directions = [dvector![1.0, -1.0], dvector![1.0, 1.0]];
        for (direction, curvature) in directions.iter().zip(CURVATURES) {
            let path = descend(gradient, &(part * direction), rate, 1);
            let expected = factor(rate, curvature) * part * direction;
            assert_agrees(&path[1], &expected, Tolerance::COMPUTED);
        }
    }
}

#[test]
fn below_the_limit_every_walk_arrives_and_above_it_every_drawn_one_runs_away() {
    let limit = largest_learning_rate(CURVATURES[1]);
    assert_agrees(&limit, &(2.0 / 3.0), Tolerance::COMPUTED);
    for case in 0..CASES {
        let start = Draw::new(case).vector(2);
        let last = |rate| {
            descend(gradient, &start, rate, 2000)
                .pop()
                .expect("a start")
        };
        assert!(value(&last(0.99 * limit)) < 1e-12, "case {case}");
        assert!(value(&last(1.01 * limit)) > 1e12, "case {case}");
    }
}

#[test]
#[should_panic(expected = "the bowl is a function of 2 numbers, but 3 came in")]
fn the_value_refuses_a_point_with_three_entries() {
    let _ = value(&dvector![1.0, 2.0, 3.0]);
}

#[test]
#[should_panic(expected = "the bowl is a function of 2 numbers, but 1 came in")]
fn the_gradient_refuses_a_point_with_one_entry() {
    let _ = gradient(&dvector![1.0]);
}
