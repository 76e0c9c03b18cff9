//! Forward and central differences: what they equal exactly, and how fast their errors shrink.

use crate::CASES;
use gradients::difference::{central_difference, forward_difference};
use gradients::parabola;
use grading::{Draw, Tolerance, assert_agrees};

/// Steps of this size keep the rounding of a difference below the tolerance of computed answers.
fn step(draw: &mut Draw) -> f64 {
    draw.between(0.05, 0.5)
}

#[test]
fn the_forward_difference_of_a_square_is_off_by_exactly_h() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, h) = (draw.number(), step(&mut draw));
        let slope = forward_difference(|x| x * x, x, h);
        assert_agrees(&slope, &(2.0 * x + h), Tolerance::COMPUTED);
    }
}

#[test]
fn the_central_difference_of_a_cube_is_off_by_exactly_h_squared() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, h) = (draw.number(), step(&mut draw));
        let slope = central_difference(|x| x.powi(3), x, h);
        assert_agrees(&slope, &(3.0 * x * x + h * h), Tolerance::COMPUTED);
    }
}

#[test]
fn the_central_difference_of_a_parabola_is_its_slope_for_every_h() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, h) = (draw.number(), step(&mut draw));
        let slope = central_difference(parabola::value, x, h);
        assert_agrees(&slope, &parabola::slope(x), Tolerance::COMPUTED);
    }
}

#[test]
fn the_central_difference_is_the_mean_of_the_forward_and_the_backward_one() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, h) = (draw.number(), step(&mut draw));
        let [forward, backward] = [h, -h].map(|h| forward_difference(f64::exp, x, h));
        let slope = central_difference(f64::exp, x, h);
        assert_agrees(&slope, &((forward + backward) / 2.0), Tolerance::COMPUTED);
    }
}

/// Halving h halves one error and quarters the other; the next power of h in each error is some hundredths of it here.
#[test]
fn half_the_step_leaves_half_of_the_forward_error_and_a_quarter_of_the_central_one() {
    for case in 0..CASES {
        let (x, h) = (Draw::new(case).number(), 0.01);
        // The exponential is its own slope, and neither its second nor its third derivative is ever 0.
        let forward = |h| forward_difference(f64::exp, x, h) - x.exp();
        let central = |h| central_difference(f64::exp, x, h) - x.exp();
        let [forward, central] = [forward(h / 2.0) / forward(h), central(h / 2.0) / central(h)];
        assert!((forward - 0.5).abs() < 0.005, "case {case}: {forward}");
        assert!((central - 0.25).abs() < 0.005, "case {case}: {central}");
    }
}

#[test]
fn both_differences_are_linear_in_the_function() {
    let first = |x: f64| x.sin();
    let second = |x: f64| 1.0 / (1.0 + x * x);
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, factor, h) = (draw.number(), draw.number(), step(&mut draw));
        let sum = |x: f64| first(x) + factor * second(x);
        let expected = forward_difference(first, x, h) + factor * forward_difference(second, x, h);
        assert_agrees(
            &forward_difference(sum, x, h),
            &expected,
            Tolerance::COMPUTED,
        );
        let expected = central_difference(first, x, h) + factor * central_difference(second, x, h);
        assert_agrees(
            &central_difference(sum, x, h),
            &expected,
            Tolerance::COMPUTED,
        );
    }
}
