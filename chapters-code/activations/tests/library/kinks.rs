//! What the library says where a function has a kink, and the masks that follow from it.

use crate::{CASES, H, assert_close, difference, differences};
use activations::{
    Activation,
    elu::{elu, elu_derivative},
    relu::{
        leaky_relu_derivative, relu, relu_backward, relu_derivative, relu_mask, relu_of_vector,
    },
};
use grading::{Draw, Tolerance, assert_agrees};

#[test]
fn at_0_the_slope_from_the_left_is_chosen() {
    assert_eq!(Activation::Step.value(0.0), 0.0);
    assert_eq!(relu_derivative(0.0), 0.0);
    assert_eq!(leaky_relu_derivative(0.0, 0.1), 0.1);
    assert_eq!(elu_derivative(0.0, 0.5), 0.5);
}

/// A central difference across the kink measures neither slope but their mean.
#[test]
fn a_central_difference_at_the_kink_is_a_half_for_relu() {
    assert_close(difference(relu, 0.0), 0.5);
}

#[test]
fn elu_is_continuous_at_0_and_has_a_slope_there_for_alpha_1_only() {
    for alpha in [0.5, 1.0, 2.0] {
        assert_eq!(elu(0.0, alpha), 0.0);
        assert!(elu(-1e-12, alpha).abs() < 1e-11);
        let from_the_left = (elu(0.0, alpha) - elu(-H, alpha)) / H;
        let from_the_right = (elu(H, alpha) - elu(0.0, alpha)) / H;
        assert!((from_the_left - alpha).abs() < 1e-4);
        assert_eq!(alpha == 1.0, (from_the_left - from_the_right).abs() < 1e-4);
    }
}

/// Drawn numbers are never within the nudge of 0; a kink would spoil the measurement.
#[test]
fn the_way_back_through_relu_agrees_with_central_differences() {
    let mut draw = Draw::new(11);
    for _ in 0..CASES {
        let (x, from_above) = (draw.vector(5), draw.vector(5));
        if x.iter().any(|entry| entry.abs() < 2.0 * H) {
            continue;
        }
        let loss = |x: &_| relu_of_vector(x).dot(&from_above);
        let back = relu_backward(&relu_mask(&x), &from_above);
        assert_agrees(&back, &differences(loss, &x), Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_mask_of_the_outputs_is_the_mask_of_the_inputs() {
    let mut draw = Draw::new(12);
    for _ in 0..CASES {
        let x = draw.vector(6);
        assert_eq!(relu_mask(&relu_of_vector(&x)), relu_mask(&x));
        assert_eq!(relu_mask(&x).component_mul(&x), relu_of_vector(&x));
    }
}
