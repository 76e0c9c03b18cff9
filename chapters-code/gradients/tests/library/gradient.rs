//! Gradients by central differences.

use crate::CASES;
use gradients::gradient::{STEP, directional_slope, numerical_gradient, partial};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

/// sin(v·x), whose gradient is cos(v·x) v.
fn wave(v: &DVector<f64>) -> impl Fn(&DVector<f64>) -> f64 {
    move |x| v.dot(x).sin()
}

#[test]
fn the_gradient_of_a_wave_is_its_direction_times_the_cosine() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (v, x) = (draw.vector(3), draw.vector(3));
        let gradient = numerical_gradient(wave(&v), &x, STEP);
        // Where the cosine is small, rounding is large beside it: the length of v sets the scale.
        let distance = (gradient - &v * v.dot(&x).cos()).norm();
        assert!(distance <= 1e-6 * v.norm(), "case {case}: {distance}");
    }
}

#[test]
fn the_gradient_of_half_the_squared_length_is_the_point() {
    for case in 0..CASES {
        let x = Draw::new(case).vector(4);
        let gradient = numerical_gradient(|x| x.norm_squared() / 2.0, &x, STEP);
        assert_agrees(&gradient, &x, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_entries_of_the_gradient_are_the_partial_derivatives() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (v, x) = (draw.vector(3), draw.vector(3));
        let gradient = numerical_gradient(wave(&v), &x, STEP);
        for index in 0..3 {
            assert_eq!(gradient[index], partial(wave(&v), &x, index, STEP));
        }
    }
}

#[test]
fn the_gradient_has_as_many_entries_as_the_point() {
    for length in 1..=6 {
        let x = Draw::new(5).vector(length);
        assert_eq!(numerical_gradient(|x| x.sum(), &x, STEP).len(), length);
    }
}

/// Cauchy and Schwarz: among all directions, none climbs faster than the gradient's own.
#[test]
fn no_direction_climbs_faster_than_the_gradient() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (v, x, direction) = (draw.vector(3), draw.vector(3), draw.vector(3));
        let climb = directional_slope(wave(&v), &x, &direction, STEP);
        let gradient = numerical_gradient(wave(&v), &x, STEP);
        assert!(climb <= gradient.norm() + 1e-9, "case {case}");
        let along_gradient = directional_slope(wave(&v), &x, &gradient, STEP);
        let distance = (along_gradient - gradient.norm()).abs();
        assert!(distance <= 1e-6 * v.norm(), "case {case}: {distance}");
    }
}

#[test]
fn the_slope_along_a_direction_is_its_unit_vector_times_the_gradient() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (v, x, direction) = (draw.vector(3), draw.vector(3), draw.vector(3));
        let climb = directional_slope(wave(&v), &x, &direction, STEP);
        let gradient = numerical_gradient(wave(&v), &x, STEP);
        let distance = (climb - gradient.dot(&direction.normalize())).abs();
        assert!(distance <= 1e-6 * v.norm(), "case {case}: {distance}");
    }
}

#[test]
#[should_panic(expected = "the zero vector points nowhere")]
fn a_direction_without_length_is_refused() {
    let _ = directional_slope(|x| x.sum(), &dvector![1.0, 2.0], &dvector![0.0, 0.0], STEP);
}

#[test]
#[should_panic(expected = "a point with 2 entries needs a direction with as many, but 3 came in")]
fn a_direction_of_another_length_is_refused() {
    let _ = directional_slope(
        |x| x.sum(),
        &dvector![1.0, 2.0],
        &dvector![1.0, 0.0, 0.0],
        STEP,
    );
}
