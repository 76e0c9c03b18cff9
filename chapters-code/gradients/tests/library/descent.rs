//! Walks against a gradient.

use crate::CASES;
use gradients::descent::{descend, first_step};
use gradients::{bowl, gradient::numerical_gradient};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

#[test]
fn a_walk_has_one_point_more_than_steps_and_begins_at_the_start() {
    for steps in 0..20 {
        let start = Draw::new(3).vector(2);
        let path = descend(bowl::gradient, &start, 0.1, steps);
        assert_eq!((path.len(), &path[0]), (steps + 1, &start));
    }
}

#[test]
fn each_step_is_the_learning_rate_times_the_gradient_where_it_begins() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, rate) = (draw.vector(3), draw.between(0.01, 0.9));
        let gradient = |x: &DVector<f64>| x.map(f64::sin);
        for pair in descend(gradient, &start, rate, 5).windows(2) {
            let expected = gradient(&pair[0]) * -rate;
            assert_agrees(&(&pair[1] - &pair[0]), &expected, Tolerance::COMPUTED);
        }
    }
}

/// ½ xᵀ H x has the gradient H x, so k steps multiply the start by (I − η H)ᵏ.
#[test]
fn on_a_quadratic_every_step_is_the_same_matrix() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (factor, start) = (draw.matrix(3, 3), draw.vector(3));
        let hessian = &factor * factor.transpose();
        let path = descend(|x| &hessian * x, &start, 0.05, 4);
        let once = DMatrix::identity(3, 3) - 0.05 * hessian;
        assert_agrees(&path[4], &(once.pow(4) * start), Tolerance::COMPUTED);
    }
}

/// The limit of the bowl is two thirds; below it both parts of the point shrink in every step.
#[test]
fn below_the_limit_every_step_goes_down() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (start, rate) = (draw.vector(2), draw.between(0.01, 0.6));
        let path = descend(bowl::gradient, &start, rate, 10);
        let falls = |pair: &[DVector<f64>]| bowl::value(&pair[1]) < bowl::value(&pair[0]);
        assert!(path.windows(2).all(falls), "case {case}");
    }
}

#[test]
fn a_walk_with_numerical_gradients_ends_where_the_exact_one_does() {
    for case in 0..CASES {
        let start = Draw::new(case).vector(2);
        let exact = descend(bowl::gradient, &start, 0.3, 20);
        let measured = |x: &DVector<f64>| numerical_gradient(bowl::value, x, 1e-5);
        let numerical = descend(measured, &start, 0.3, 20);
        assert!((&exact[20] - &numerical[20]).norm() < 1e-9, "case {case}");
    }
}

#[test]
fn the_first_step_is_counted_from_the_start() {
    let start = DVector::from_element(1, 8.0);
    let path = descend(Clone::clone, &start, 0.5, 5);
    assert_eq!(first_step(&path, |x| x[0] > 7.0), Some(0));
    assert_eq!(first_step(&path, |x| x[0] < 2.5), Some(2));
    assert_eq!(first_step(&path, |x| x[0] < 0.0), None);
}
