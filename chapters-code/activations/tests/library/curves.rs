//! The functions of one number: identities, and each derivative against its central difference.

use crate::{CASES, assert_close, assert_measured, away_from_0, difference};
use activations::{
    Activation,
    elu::{elu, elu_derivative},
    relu::{leaky_relu, relu},
    sigmoid::{sigmoid, sigmoid_as_printed, sigmoid_derivative, sigmoid_derivative_from_output},
    stretched::{CANDIDATES, StretchedSigmoid},
    tanh::{tanh, tanh_derivative, tanh_derivative_from_output},
};
use grading::Draw;
use nalgebra::DMatrix;

/// Every activation, with parameters of two kinds where there are parameters.
const ALL: [Activation; 9] = [
    Activation::Identity,
    Activation::Step,
    Activation::Sigmoid,
    Activation::Tanh,
    Activation::Relu,
    Activation::LeakyRelu { slope: 0.1 },
    Activation::LeakyRelu { slope: 0.01 },
    Activation::Elu { alpha: 1.0 },
    Activation::Elu { alpha: 0.5 },
];

#[test]
fn every_derivative_agrees_with_its_central_difference() {
    let mut draw = Draw::new(1);
    for activation in ALL {
        for _ in 0..CASES {
            let x = away_from_0(&mut draw);
            let measured = difference(|x| activation.value(x), x);
            assert_measured(activation.derivative(x), measured);
        }
    }
}

#[test]
fn every_stretched_derivative_agrees_with_its_central_difference() {
    let mut draw = Draw::new(2);
    for (_, candidate) in CANDIDATES {
        for _ in 0..CASES {
            let x = draw.between(-4.0, 4.0);
            let measured = difference(|x| candidate.value(x), x);
            assert_measured(candidate.derivative(x), measured);
        }
    }
}

#[test]
fn the_sigmoid_of_minus_x_is_what_is_missing_to_1() {
    let mut draw = Draw::new(3);
    for _ in 0..CASES {
        let x = draw.between(-30.0, 30.0);
        assert_close(sigmoid(-x) + sigmoid(x), 1.0);
        assert_close(sigmoid(x), sigmoid_as_printed(x));
    }
}

#[test]
fn the_slope_of_the_sigmoid_is_even_and_largest_at_0() {
    let mut draw = Draw::new(4);
    assert_eq!(sigmoid_derivative(0.0), 0.25);
    for _ in 0..CASES {
        let x = away_from_0(&mut draw);
        assert_eq!(sigmoid_derivative(x), sigmoid_derivative(-x));
        assert!(sigmoid_derivative(x) < 0.25);
    }
}

#[test]
fn outputs_alone_give_the_slopes_of_sigmoid_and_tanh() {
    let mut draw = Draw::new(5);
    for _ in 0..CASES {
        let x = draw.between(-4.0, 4.0);
        assert_close(
            sigmoid_derivative_from_output(sigmoid(x)),
            sigmoid_derivative(x),
        );
        assert_close(tanh_derivative_from_output(tanh(x)), tanh_derivative(x));
    }
}

#[test]
fn tanh_is_a_sigmoid_twice_as_steep_and_twice_as_high() {
    let mut draw = Draw::new(6);
    let stretched = StretchedSigmoid {
        height: 2.0,
        steepness: 2.0,
        shift: 1.0,
    };
    for _ in 0..CASES {
        let x = draw.between(-8.0, 8.0);
        assert_close(tanh(x), 2.0 * sigmoid(2.0 * x) - 1.0);
        assert_close(tanh_derivative(x), 4.0 * sigmoid_derivative(2.0 * x));
        assert_close(stretched.value(x), tanh(x));
        assert_close(stretched.derivative(x), tanh_derivative(x));
    }
}

#[test]
fn leaky_relu_is_a_maximum_for_slopes_up_to_1_only() {
    let mut draw = Draw::new(7);
    for _ in 0..CASES {
        let (x, slope) = (away_from_0(&mut draw), draw.between(0.0, 1.0));
        assert_eq!(leaky_relu(x, slope), (slope * x).max(x));
        assert_eq!(leaky_relu(x, 0.0), relu(x));
        let steep = draw.between(1.1, 3.0);
        assert_ne!(leaky_relu(x, steep), (steep * x).max(x));
    }
}

#[test]
fn on_its_left_branch_the_slope_of_elu_is_its_value_plus_alpha() {
    let mut draw = Draw::new(8);
    for _ in 0..CASES {
        let (x, alpha) = (draw.between(-8.0, 0.0), draw.between(0.1, 2.0));
        assert_close(elu_derivative(x, alpha), elu(x, alpha) + alpha);
        assert!(elu(x, alpha) > -alpha);
    }
}

#[test]
fn an_array_is_answered_entry_by_entry() {
    let x = Draw::new(9).matrix(3, 4);
    for activation in ALL {
        let values = DMatrix::from_fn(3, 4, |row, column| activation.value(x[(row, column)]));
        let slopes = DMatrix::from_fn(3, 4, |row, column| activation.derivative(x[(row, column)]));
        assert_eq!(activation.values(&x), values);
        assert_eq!(activation.derivatives(&x), slopes);
    }
}
