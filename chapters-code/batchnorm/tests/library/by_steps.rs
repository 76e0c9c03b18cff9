//! The six gradients of the notes, each against central differences, and against the numbers by hand.

use crate::{CASES, GENTLE, STEP, drawn_feature};

use batchnorm::{
    by_steps::{
        input_gradient, input_gradient_paths, mean_gradient, normalised_gradient, scale_gradient,
        shift_gradient, variance_gradient,
    },
    one_feature::{Normalised, normalise, scale_and_shift},
};
use gradients::{difference::central_difference, gradient::numerical_gradient};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

const NEAR: Tolerance = Tolerance::DIFFERENCED;

/// L = Σ c (y² + y): it bends, so what arrives differs from what was sent.
fn loss(c: &DVector<f64>, y: &DVector<f64>) -> f64 {
    c.dot(&y.map(|entry| entry * entry + entry))
}

fn arriving(c: &DVector<f64>, y: &DVector<f64>) -> DVector<f64> {
    c.component_mul(&y.map(|entry| 2.0 * entry + 1.0))
}

/// ∂L/∂x̂, from ∂L/∂y, is the derivative with x̂ alone moving; likewise ∂L/∂γ and ∂L/∂β.
#[test]
fn the_last_step_passes_back_the_derivatives_by_normalised_values_scale_and_shift() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, c), scale, shift) = (drawn_feature(&mut draw), draw.number(), draw.number());
        let forward = normalise(&x, GENTLE);
        let of = |normalised: &DVector<f64>, scale: f64, shift: f64| {
            loss(&c, &scale_and_shift(normalised, scale, shift))
        };
        let x_hat = &forward.normalised;
        let g = arriving(&c, &scale_and_shift(x_hat, scale, shift));
        let differences = numerical_gradient(|x_hat| of(x_hat, scale, shift), x_hat, STEP);
        assert_agrees(&normalised_gradient(&g, scale), &differences, NEAR);
        let difference = central_difference(|scale| of(x_hat, scale, shift), scale, STEP);
        assert_agrees(&scale_gradient(&g, &forward), &difference, NEAR);
        let difference = central_difference(|shift| of(x_hat, scale, shift), shift, STEP);
        assert_agrees(&shift_gradient(&g), &difference, NEAR);
    }
}

/// σ² moves while μ stays; then μ moves, and takes σ² with it.
#[test]
fn variance_and_mean_receive_the_derivatives_by_them() {
    for case in 0..CASES {
        let (x, c) = drawn_feature(&mut Draw::new(case));
        let forward = normalise(&x, GENTLE);
        let of = |mean: f64, variance: f64| {
            let normalised = x.add_scalar(-mean) / (variance + GENTLE).sqrt();
            loss(&c, &normalised)
        };
        let g = arriving(&c, &forward.normalised);
        let (mean, variance) = (forward.mean, forward.variance);
        let difference = central_difference(|variance| of(mean, variance), variance, STEP);
        assert_agrees(&variance_gradient(&g, &x, &forward), &difference, NEAR);
        let around = |mean: f64| x.add_scalar(-mean).norm_squared() / x.len() as f64;
        let difference = central_difference(|mean| of(mean, around(mean)), mean, STEP);
        assert_agrees(&mean_gradient(&g, &x, &forward), &difference, NEAR);
    }
}

#[test]
fn the_inputs_receive_the_derivatives_by_them() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, c), scale) = (drawn_feature(&mut draw), draw.number());
        let forward = normalise(&x, GENTLE);
        let of = |x: &DVector<f64>| {
            let normalised = normalise(x, GENTLE).normalised;
            loss(&c, &scale_and_shift(&normalised, scale, 0.5))
        };
        let g = arriving(&c, &scale_and_shift(&forward.normalised, scale, 0.5));
        let gradient = input_gradient(&normalised_gradient(&g, scale), &x, &forward);
        assert_agrees(&gradient, &numerical_gradient(of, &x, STEP), NEAR);
    }
}

/// By hand (W-10 C), every step in the order of the notes.
/// The forward pass with any number in the place of the mean, which the variance then follows.
fn around(mean: f64, x: &DVector<f64>) -> Normalised {
    let distances = x.add_scalar(-mean);
    let variance = distances.norm_squared() / x.len() as f64;
    let deviation = (variance + GENTLE).sqrt();
    Normalised {
        mean,
        variance,
        deviation,
        normalised: distances / deviation,
    }
}

/// At the mean itself the second term is 0, whatever is written there; a step aside it isn't.
#[test]
fn aside_of_the_mean_both_terms_are_needed_for_the_derivative_by_it() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, c) = drawn_feature(&mut draw);
        let aside = x.mean() + 0.75;
        let forward = around(aside, &x);
        let g = arriving(&c, &forward.normalised);
        let of_mean = |mean: f64| loss(&c, &around(mean, &x).normalised);
        let difference = central_difference(of_mean, aside, STEP);
        assert_agrees(&mean_gradient(&g, &x, &forward), &difference, NEAR);
    }
}

#[test]
fn the_batch_of_the_book_comes_back_as_by_hand() {
    let (x, dy) = (dvector![0.0, 2.0, 4.0, 6.0], dvector![1.0, -1.0, 0.5, 0.25]);
    let forward = normalise(&x, 4.0);
    let g = normalised_gradient(&dy, 2.0);
    assert_eq!(g, dvector![2.0, -2.0, 1.0, 0.5]);
    let close = Tolerance::COMPUTED;
    assert_agrees(&variance_gradient(&g, &x, &forward), &(1.0 / 36.0), close);
    assert_agrees(&mean_gradient(&g, &x, &forward), &-0.5, close);
    let expected = dvector![0.5, -29.0 / 36.0, 2.0 / 9.0, 1.0 / 12.0];
    assert_agrees(&input_gradient(&g, &x, &forward), &expected, close);
    assert_agrees(&scale_gradient(&dy, &forward), &-0.25, close);
    assert_agrees(&shift_gradient(&dy), &0.75, close);
    // What is left if μ and σ² are taken for constants, and if the path over the mean is dropped.
    let [straight, over_variance, _] = input_gradient_paths(&g, &x, &forward);
    let expected = dvector![2.0, -2.0, 1.0, 0.5] / 3.0;
    assert_agrees(&straight, &expected, close);
    let expected = dvector![0.625, -49.0 / 72.0, 25.0 / 72.0, 5.0 / 24.0];
    assert_agrees(&(straight + over_variance), &expected, close);
}
