//! What is always true of the way back, whatever the loss.

use crate::{CASES, drawn_feature};

use batchnorm::{
    by_steps::{
        input_gradient, input_gradient_paths, mean_gradient_terms, scale_gradient,
        variance_gradient,
    },
    one_feature::normalise,
    simplified::one_line,
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::dvector;

const CLOSE: Tolerance = Tolerance::COMPUTED;

#[test]
fn the_second_term_of_the_mean_is_rounding_and_nothing_else() {
    for case in 0..CASES {
        let (x, g) = drawn_feature(&mut Draw::new(case));
        let forward = normalise(&x, 0.1);
        let (direct, over_variance) = mean_gradient_terms(&g, &x, &forward);
        let of_variance = variance_gradient(&g, &x, &forward).abs();
        assert!(
            over_variance.abs() <= 1e-15 * of_variance * x.amax().max(1.0) * 10.0,
            "case {case}: {over_variance} besides {direct}"
        );
    }
}

/// Where every deviation is exact in binary, so is the 0.
#[test]
fn the_second_term_of_the_mean_is_exactly_0_for_the_batch_of_the_book() {
    let x = dvector![0.0, 2.0, 4.0, 6.0];
    let (direct, over_variance) =
        mean_gradient_terms(&dvector![2.0, -2.0, 1.0, 0.5], &x, &normalise(&x, 4.0));
    assert_eq!([direct, over_variance], [-0.5, 0.0]);
}

#[test]
fn one_line_says_what_the_six_steps_say() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, g), epsilon) = (drawn_feature(&mut draw), draw.between(0.01, 1.0));
        let forward = normalise(&x, epsilon);
        let short = one_line(&g, &forward.normalised, forward.deviation);
        assert_agrees(&short, &input_gradient(&g, &x, &forward), CLOSE);
    }
}

/// Moving all samples together moves no output, so the entries add up to 0.
#[test]
fn what_the_inputs_receive_adds_up_to_0() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, g), epsilon) = (drawn_feature(&mut draw), draw.between(0.01, 1.0));
        let gradient = input_gradient(&g, &x, &normalise(&x, epsilon));
        assert_agrees(&gradient.sum(), &0.0, CLOSE);
    }
}

/// Stretching the batch moves no output only if ε is 0; with ε a little is left (E-49).
#[test]
fn what_the_inputs_receive_along_the_normalised_values_is_epsilon_s_share() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, g), epsilon) = (drawn_feature(&mut draw), draw.between(0.0, 1.0));
        let forward = normalise(&x, epsilon);
        let along = input_gradient(&g, &x, &forward).dot(&forward.normalised);
        let share = epsilon / (forward.variance + epsilon);
        let left = share * g.dot(&forward.normalised) / forward.deviation;
        assert_agrees(&along, &left, CLOSE);
    }
    // By hand: −2/27 for the batch of the book.
    let x = dvector![0.0, 2.0, 4.0, 6.0];
    let forward = normalise(&x, 4.0);
    let gradient = input_gradient(&dvector![2.0, -2.0, 1.0, 0.5], &x, &forward);
    assert_agrees(&gradient.dot(&forward.normalised), &(-2.0 / 27.0), CLOSE);
}

/// The batch that hides a dropped path: nobody should test a way back with it alone (E-49).
#[test]
fn on_the_trap_batch_the_path_over_the_variance_brings_exactly_nothing() {
    let (x, dy) = (dvector![1.0, 2.0, 4.0, 5.0], dvector![1.0, -1.0, 0.5, 0.25]);
    let forward = normalise(&x, 1e-5);
    assert_agrees(&scale_gradient(&dy, &forward), &0.0, CLOSE);
    let [_, over_variance, _] = input_gradient_paths(&dy, &x, &forward);
    assert_agrees(&over_variance.amax(), &0.0, CLOSE);
}
