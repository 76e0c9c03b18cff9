//! Cross-entropy of a yes or no, from probabilities and from logits.

use crate::{CASES, STEP};
use activations::sigmoid::sigmoid;
use gradients::{difference::central_difference, gradient::numerical_gradient};
use grading::{Draw, Tolerance, assert_agrees};
use losses::{
    binary::{
        binary_cross_entropy, binary_from_logit, binary_slope, logit_slope,
        mean_binary_cross_entropy, mean_binary_gradient,
    },
    cross_entropy::cross_entropy,
    softmax::softmax,
};
use nalgebra::{DVector, dvector};

#[test]
fn the_slope_in_the_probability_is_the_central_difference() {
    let mut draw = Draw::new(550);
    for _ in 0..CASES {
        let h = draw.between(0.05, 0.95);
        // Labels between 0 and 1 use both terms at once.
        for y in [0.0, 1.0, draw.between(0.0, 1.0)] {
            let difference = central_difference(|h| binary_cross_entropy(h, y), h, STEP);
            assert_agrees(&binary_slope(h, y), &difference, Tolerance::DIFFERENCED);
        }
    }
}

#[test]
fn the_slope_in_the_logit_is_the_central_difference() {
    let mut draw = Draw::new(551);
    for _ in 0..CASES {
        let z = draw.between(-6.0, 6.0);
        for y in [0.0, 1.0, draw.between(0.0, 1.0)] {
            let difference = central_difference(|z| binary_from_logit(z, y), z, STEP);
            assert_agrees(&logit_slope(z, y), &difference, Tolerance::DIFFERENCED);
        }
    }
}

#[test]
fn the_gradient_of_the_mean_is_its_central_difference() {
    let mut draw = Draw::new(552);
    for _ in 0..CASES {
        let h = DVector::from_fn(4, |_, _| draw.between(0.05, 0.95));
        let y = DVector::from_fn(4, |_, _| draw.label());
        let difference = numerical_gradient(|h| mean_binary_cross_entropy(h, &y), &h, STEP);
        let gradient = mean_binary_gradient(&h, &y);
        assert_agrees(&gradient, &difference, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_loss_from_a_logit_is_the_loss_of_its_sigmoid() {
    let mut draw = Draw::new(553);
    for _ in 0..CASES {
        let (z, y) = (draw.between(-8.0, 8.0), draw.label());
        let by_probability = binary_cross_entropy(sigmoid(z), y);
        assert_agrees(
            &binary_from_logit(z, y),
            &by_probability,
            Tolerance::COMPUTED,
        );
        // σ′ = h (1 − h) is what turns the one slope into the other.
        let h = sigmoid(z);
        let chained = binary_slope(h, y) * h * (1.0 - h);
        assert_agrees(&logit_slope(z, y), &chained, Tolerance::COMPUTED);
    }
}

#[test]
fn from_a_logit_the_loss_is_finite_and_grows_in_step_with_a_wrong_one() {
    for z in [100.0, 800.0, 1e6] {
        assert_eq!(binary_from_logit(z, 0.0), z);
        assert_eq!(binary_from_logit(-z, 1.0), z);
    }
    assert_eq!(binary_cross_entropy(sigmoid(100.0), 0.0), f64::INFINITY);
    // ln(1 + e^−z) must not be rounded to 0 where e^−z is far below the last digit of 1.
    let tiny = binary_from_logit(60.0, 1.0);
    assert_agrees(&(tiny / (-60.0_f64).exp()), &1.0, Tolerance::COMPUTED);
}

#[test]
fn exchanging_yes_and_no_costs_the_same() {
    let mut draw = Draw::new(554);
    for _ in 0..CASES {
        let (z, h, y) = (draw.number(), draw.between(0.05, 0.95), draw.label());
        let other = binary_from_logit(-z, 1.0 - y);
        assert_agrees(&binary_from_logit(z, y), &other, Tolerance::COMPUTED);
        let other = binary_cross_entropy(1.0 - h, 1.0 - y);
        assert_agrees(&binary_cross_entropy(h, y), &other, Tolerance::COMPUTED);
    }
}

#[test]
fn one_sigmoid_is_a_softmax_of_two_with_the_other_logit_0() {
    let mut draw = Draw::new(555);
    for _ in 0..CASES {
        let (z, y) = (draw.number(), draw.label());
        let of_two = cross_entropy(&softmax(&dvector![z, 0.0]), &dvector![y, 1.0 - y]);
        assert_agrees(&binary_from_logit(z, y), &of_two, Tolerance::COMPUTED);
    }
}
