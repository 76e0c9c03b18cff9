//! The loss of a line through the origin, its slope, and the walk down its curve.

use crate::CASES;
use gradients::difference::central_difference;
use gradients::gradient::STEP;
use gradients::line_fit::{
    best_weight, curvature, fit, inputs, loss, mean_squared_error, slope, wanted,
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

/// A slope, five inputs and five wanted outputs.
fn drawn(case: u64) -> (f64, DVector<f64>, DVector<f64>) {
    let mut draw = Draw::new(case);
    (draw.number(), draw.vector(5), draw.vector(5))
}

#[test]
fn the_slope_agrees_with_central_differences() {
    for case in 0..CASES {
        let (w, x, y) = drawn(case);
        let expected = central_difference(|w| loss(w, &x, &y), w, STEP);
        assert_agrees(&slope(w, &x, &y), &expected, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_curvature_is_the_derivative_of_the_slope() {
    for case in 0..CASES {
        let (w, x, y) = drawn(case);
        let expected = central_difference(|w| slope(w, &x, &y), w, STEP);
        assert_agrees(&curvature(&x), &expected, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_loss_is_a_parabola_around_the_best_weight() {
    for case in 0..CASES {
        let (w, x, y) = drawn(case);
        let best = best_weight(&x, &y);
        let rise = curvature(&x) / 2.0 * (w - best).powi(2);
        assert_agrees(
            &loss(w, &x, &y),
            &(loss(best, &x, &y) + rise),
            Tolerance::COMPUTED,
        );
        assert_agrees(&slope(best, &x, &y), &0.0, Tolerance::COMPUTED);
    }
}

/// S3-07.9: the notes' data give 14/3 (w − 2)².
#[test]
fn the_loss_of_the_notes_data_is_fourteen_thirds_of_the_squared_distance_from_2() {
    for case in 0..CASES {
        let w = Draw::new(case).number();
        let expected = 14.0 / 3.0 * (w - 2.0).powi(2);
        assert_agrees(
            &loss(w, &inputs(), &wanted()),
            &expected,
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn each_step_multiplies_the_distance_from_the_best_weight_by_one_factor() {
    for case in 0..CASES {
        let (w, x, y) = drawn(case);
        let best = best_weight(&x, &y);
        let factor = 1.0 - 0.1 * curvature(&x);
        for pair in fit(w, &x, &y, 0.1, 4).windows(2) {
            let expected = best + factor * (pair[0] - best);
            assert_agrees(&pair[1], &expected, Tolerance::COMPUTED);
        }
    }
}

/// At 2 divided by the curvature, 3/14 for the notes' data, the factor is −1.
#[test]
fn at_the_limit_the_walk_swings_between_two_weights_for_ever() {
    let limit = 2.0 / curvature(&inputs());
    assert_agrees(&limit, &(3.0 / 14.0), Tolerance::COMPUTED);
    for (step, w) in fit(0.0, &inputs(), &wanted(), limit, 9)
        .into_iter()
        .enumerate()
    {
        let expected = if step % 2 == 0 { 0.0 } else { 4.0 };
        assert_agrees(&w, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn a_perfect_answer_has_no_loss_and_the_order_of_the_samples_does_not_matter() {
    let (outputs, reference) = (dvector![1.0, -2.0, 4.0], dvector![0.5, 1.0, 3.0]);
    assert_eq!(mean_squared_error(&outputs, &outputs), 0.0);
    let turned = |v: &DVector<f64>| dvector![v[2], v[0], v[1]];
    let loss = mean_squared_error(&turned(&outputs), &turned(&reference));
    assert_agrees(
        &loss,
        &mean_squared_error(&outputs, &reference),
        Tolerance::COMPUTED,
    );
}

#[test]
#[should_panic(expected = "each sample needs both numbers, but 3 and 2 came in")]
fn inputs_and_wanted_outputs_of_different_lengths_are_refused() {
    let _ = slope(1.0, &inputs(), &dvector![1.0, 2.0]);
}

#[test]
#[should_panic(expected = "the mean over no samples has no meaning")]
fn a_loss_over_no_samples_is_refused() {
    let _ = loss(1.0, &dvector![], &dvector![]);
}
