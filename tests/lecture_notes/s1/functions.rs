//! Sigmoid, tanh and ReLU.

use crate::{assert_close, assert_printed};
use activations::{
    Activation,
    depth::{chains, geometric_mean, gradient_ratios},
    relu::{leaky_relu, relu},
    sigmoid::{sigmoid, sigmoid_as_printed},
    stretched::CANDIDATES,
    tanh::tanh,
};

const POINTS: [f64; 7] = [-5.0, -2.0, -0.5, 0.0, 0.5, 1.0, 5.0];

#[test]
fn s1_23_the_sigmoid_is_1_over_1_plus_exp_of_minus_x() {
    for x in POINTS {
        let expected = 1.0 / (1.0 + f64::exp(-x));
        assert_close(sigmoid(x), expected);
        assert_close(sigmoid_as_printed(x), expected);
        assert_close(Activation::Sigmoid.value(x), expected);
    }
    assert_printed(sigmoid(-2.0), "0.119202922022");
    assert_printed(sigmoid(1.0), "0.731058578630");
}

#[test]
fn s1_24_the_sigmoid_lies_between_0_and_1_and_grows_with_its_input() {
    assert!(POINTS.iter().all(|&x| 0.0 < sigmoid(x) && sigmoid(x) < 1.0));
    for pair in POINTS.windows(2) {
        assert!(sigmoid(pair[0]) < sigmoid(pair[1]), "{pair:?}");
    }
    assert!(1.0 - sigmoid(30.0) < 1e-12 && sigmoid(-30.0) < 1e-12);
}

#[test]
fn s1_25_tanh_is_a_quotient_of_exponentials_between_minus_1_and_1() {
    for x in POINTS {
        let (up, down) = (f64::exp(x), f64::exp(-x));
        assert_close(tanh(x), (up - down) / (up + down));
        assert_close(Activation::Tanh.value(x), (up - down) / (up + down));
        assert!(-1.0 < tanh(x) && tanh(x) < 1.0);
    }
    assert_printed(tanh(-1.0), "-0.761594155956");
    assert_printed(tanh(2.0), "0.964027580076");
    assert!(1.0 - tanh(20.0) < 1e-12 && tanh(-20.0) + 1.0 < 1e-12);
}

#[test]
fn s1_26_tanh_has_the_wider_range_and_loses_less_of_a_gradient() {
    let width = |function: fn(f64) -> f64| function(40.0) - function(-40.0);
    assert_close(width(tanh), 2.0 * width(sigmoid));
    let [(_, sigmoid), .., (_, tanh)] = CANDIDATES;
    assert_close(
        tanh.value(0.3),
        (f64::exp(0.6) - 1.0) / (f64::exp(0.6) + 1.0),
    );
    let chains = chains(1.0);
    let kept = |function| geometric_mean(&gradient_ratios(&chains, function));
    assert!(kept(tanh) > 1e4 * kept(sigmoid));
}

#[test]
fn s1_83_relu_and_leaky_relu_differ_on_the_left_alone() {
    for x in [0.25, 1.0, 7.0] {
        assert_eq!([relu(x), leaky_relu(x, 0.1)], [x, x]);
    }
    for x in [-0.25, -1.0, -7.0] {
        assert_eq!(relu(x), 0.0);
        assert_close(leaky_relu(x, 0.1), 0.1 * x);
    }
    assert_eq!([relu(0.0), leaky_relu(0.0, 0.1)], [0.0, 0.0]);
}
