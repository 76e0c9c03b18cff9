//! The activation functions are relatives: each can be written with another.

use crate::networks::activation;
use crate::strategies::{finite, moderate, part};
use crate::{assert_close, for_all};
use activations::{
    Activation,
    elu::elu,
    relu::{leaky_relu, relu, relu_derivative},
    sigmoid::{
        sigmoid, sigmoid_as_printed, sigmoid_derivative, sigmoid_derivative_as_printed,
        sigmoid_derivative_from_output,
    },
    stretched::CANDIDATES,
    tanh::{tanh, tanh_derivative, tanh_derivative_from_output},
};

#[test]
fn tanh_is_the_sigmoid_stretched_and_so_is_its_slope() {
    for_all(&moderate(), |x| {
        assert_close(&tanh(x), &(2.0 * sigmoid(2.0 * x) - 1.0));
        let slope = 4.0 * sigmoid_derivative(2.0 * x);
        assert_close(&tanh_derivative(x), &slope);
    });
}

/// The last of the six candidates.
#[test]
fn the_stretched_sigmoid_with_tanhs_knobs_is_tanh_for_every_finite_number() {
    let (_, knobs) = CANDIDATES[5];
    for_all(&finite(), |x| {
        assert_close(&knobs.value(x), &tanh(x));
        assert_close(&knobs.derivative(x), &tanh_derivative(x));
    });
}

#[test]
fn the_sigmoids_of_x_and_of_minus_x_add_up_to_one_for_every_finite_number() {
    for_all(&finite(), |x| {
        assert!((sigmoid(x) + sigmoid(-x) - 1.0).abs() <= f64::EPSILON);
        assert_eq!(sigmoid_derivative(x), sigmoid_derivative(-x));
    });
}

#[test]
fn where_nothing_overflows_the_printed_sigmoid_is_the_stable_one() {
    for_all(&(-300.0..300.0), |x| {
        assert_close(&sigmoid(x), &sigmoid_as_printed(x));
        let printed = sigmoid_derivative_as_printed(x);
        assert_close(&sigmoid_derivative(x), &printed);
    });
}

#[test]
fn the_slopes_can_be_told_from_the_outputs() {
    for_all(&moderate(), |x| {
        let slope = sigmoid_derivative_from_output(sigmoid(x));
        assert_close(&slope, &sigmoid_derivative(x));
        let slope = tanh_derivative_from_output(tanh(x));
        assert_close(&slope, &tanh_derivative(x));
    });
}

#[test]
fn what_a_relu_lets_through_and_what_it_stops_add_up_to_the_input() {
    for_all(&finite(), |x| {
        assert_eq!(relu(x) - relu(-x), x);
        assert_eq!(relu(x), x * relu_derivative(x));
    });
}

#[test]
fn a_leaky_relu_is_the_larger_of_two_lines_and_lies_between_relu_and_identity() {
    for_all(&(finite(), part()), |(x, slope)| {
        assert_eq!(leaky_relu(x, slope), x.max(slope * x));
        assert_eq!(leaky_relu(x, 0.0), relu(x));
        assert_eq!(leaky_relu(x, 1.0), x);
    });
}

/// eˣ ≥ 1 + x.
#[test]
fn an_elu_lies_above_its_tangent_and_between_minus_alpha_and_relu() {
    for_all(&(finite(), part()), |(x, alpha)| {
        let value = elu(x, alpha);
        assert!(value >= x.min(0.0) * alpha + relu(x), "{value}");
        assert!(value >= -alpha && value <= relu(x), "{value}");
    });
}

/// Between neighbours only up to the last bits of the exponential.
#[test]
fn no_activation_ever_falls() {
    let cases = (activation(), finite(), finite());
    for_all(&cases, |(activation, x, y)| {
        let (low, high) = (x.min(y), x.max(y));
        for (left, right) in [(low, high), (low, low.next_up())] {
            let (left, right) = (activation.value(left), activation.value(right));
            let rounding = 4.0 * f64::EPSILON * right.abs();
            assert!(left <= right + rounding, "{left} {right}");
        }
    });
}

#[test]
fn the_identity_changes_nothing_and_its_slope_is_one() {
    for_all(&finite(), |x| {
        assert_eq!(Activation::Identity.value(x), x);
        assert_eq!(Activation::Identity.derivative(x), 1.0);
    });
}
