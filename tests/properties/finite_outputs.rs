//! Activations, shares and losses: what is finite for every finite input, however large or small, and where it lies.

use crate::networks::activation;
use crate::strategies::{finite, matrix, part, vector};
use crate::{assert_close, for_all};
use activations::softmax::{softmax, softmax_jacobian};
use losses::{
    SoftmaxWithLoss,
    binary::{binary_cross_entropy, binary_from_logit, logit_slope},
    cross_entropy::{cross_entropy, one_hot},
    softmax::log_softmax,
};
use nalgebra::{DMatrix, dvector};

#[test]
fn activations_and_their_slopes_stay_finite_and_the_slopes_between_0_and_2() {
    for_all(&(activation(), finite()), |(activation, x)| {
        assert!(activation.value(x).is_finite());
        let slope = activation.derivative(x);
        assert!((0.0..=2.0).contains(&slope), "{slope}");
    });
}

#[test]
fn shares_of_any_logits_are_finite_and_sum_to_one() {
    for_all(&vector(&finite(), 1..=6), |z| {
        let p = softmax(&z);
        assert!(p.iter().all(|share| (0.0..=1.0).contains(share)), "{p}");
        assert_close(&p.sum(), &1.0);
        let jacobian = softmax_jacobian(&z);
        assert!(
            jacobian
                .iter()
                .all(|slope| slope.abs() <= 0.25 + f64::EPSILON)
        );
        // A difference of two logits may be too large for a number, and then its logarithm is −∞.
        assert!(log_softmax(&z).iter().all(|log| *log <= 0.0));
    });
}

/// The loss itself may be infinite, as twice the largest number is, but it is a number.
#[test]
fn softmax_with_loss_has_a_loss_and_a_finite_gradient_for_any_logits() {
    let cases = (matrix(&finite(), 3, 2), 0..3_usize, 0..3_usize);
    for_all(&cases, |(logits, one, other)| {
        let targets = DMatrix::from_columns(&[one_hot(one, 3), one_hot(other, 3)]);
        let mut end = SoftmaxWithLoss::default();
        let loss = end.forward(&logits, &targets);
        assert!(loss >= 0.0, "{loss}");
        assert!(end.backward().iter().all(|slope| slope.abs() <= 0.5));
    });
}

#[test]
fn the_loss_of_any_logit_is_finite_and_so_is_its_slope() {
    for_all(&(finite(), part()), |(z, y)| {
        let loss = binary_from_logit(z, y);
        assert!(loss.is_finite() && loss >= 0.0, "{loss}");
        assert!(logit_slope(z, y).abs() <= 1.0);
    });
}

/// A share of 0 for what happened costs infinitely much.
#[test]
fn the_loss_of_any_probability_is_a_number_and_not_below_zero() {
    for_all(&(part(), part()), |(h, y)| {
        let loss = binary_cross_entropy(h, y);
        assert!(loss >= 0.0, "{loss}");
        let of_two = cross_entropy(&dvector![h, 1.0 - h], &dvector![y, 1.0 - y]);
        assert!(of_two >= 0.0, "{of_two}");
    });
}
