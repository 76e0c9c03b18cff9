//! S3-02: activation functions, from the step to ReLU.

use crate::{assert_close, assert_printed, entries::assert_matrix};
use activations::{
    Activation::{self, Identity, Relu, Sigmoid, Step},
    one_input::OneInput,
    relu::relu_of_vector,
    sigmoid::{sigmoid, sigmoid_as_printed},
};
use feedforward::{Dense, Network};
use nalgebra::{dmatrix, dvector};
use perceptron::Unit;

#[test]
fn s3_02_2_an_activation_is_a_function_of_the_weighted_sum() {
    for (weight, bias) in [(2.0, -0.5), (-1.5, 0.75)] {
        let unit = |activation| OneInput {
            weight,
            bias,
            activation,
        };
        for x in [-1.25, 0.5] {
            let sum: f64 = weight * x + bias;
            assert_close(unit(Identity).output(x), sum);
            assert_close(unit(Activation::Tanh).output(x), sum.tanh());
        }
    }
}

#[test]
fn s3_02_3_the_perceptrons_activation_is_the_step() {
    let unit = Unit::new(&[2.0, -1.0], 0.5);
    for [x, y] in [[0.0, 0.0], [0.5, 1.5], [-1.0, 2.0], [1.0, 0.0]] {
        let sum = 2.0 * x - y + 0.5;
        let expected = f64::from(sum > 0.0);
        assert_eq!(unit.output(&dvector![x, y]), expected);
        assert_eq!(Step.value(sum), expected);
    }
}

#[test]
fn s3_02_4_a_step_of_an_array_is_taken_entry_by_entry() {
    let x = dmatrix![-1.0, 0.5; 2.0, 0.0; 1e-9, -1e-9];
    let expected = dmatrix![0.0, 1.0; 1.0, 0.0; 1.0, 0.0];
    assert_eq!(Step.values(&x), expected);
}

/// A tiny nudge across 0 moves the step by 1, and the sigmoid by a quarter of the nudge.
#[test]
fn s3_02_5_the_sigmoid_is_smooth_where_the_step_jumps() {
    for nudge in [1e-3, 1e-6] {
        let across = |activation: Activation| activation.value(nudge) - activation.value(-nudge);
        assert_close(across(Step), 1.0);
        let share = across(Sigmoid) / (2.0 * nudge);
        assert!((share - 0.25).abs() < 1e-6, "{share}");
    }
}

/// The second branch is the first with numerator and denominator times eˣ; far out each branch has its own trouble.
#[test]
fn s3_02_6_the_stable_sigmoid_is_the_fraction_in_two_branches() {
    for (x, printed) in [(-2.0, "0.119202922022"), (0.5, "0.622459331202")] {
        assert_printed(sigmoid(x), printed);
        assert_printed(sigmoid_as_printed(x), printed);
    }
    for x in [-30.0_f64, -5.0, -0.25, 0.0, 0.75, 4.0] {
        assert_close(sigmoid(x), 1.0 / (1.0 + (-x).exp()));
        assert_close(sigmoid(x), x.exp() / (1.0 + x.exp()));
    }
    assert!((800_f64.exp() / (1.0 + 800_f64.exp())).is_nan());
    assert_eq!((sigmoid(800.0), sigmoid(-800.0)), (1.0, 0.0));
}

#[test]
fn s3_02_7_a_sigmoid_of_an_array_is_taken_entry_by_entry() {
    let x = dmatrix![-1.0, 0.5, 3.0; 2.0, 0.0, -4.0];
    let expected = x.map(|x: f64| 1.0 / (1.0 + (-x).exp()));
    assert_matrix(&Sigmoid.values(&x), &expected);
}

/// h(x) = cx three times over is c³x: a single layer with another weight.
#[test]
fn s3_02_9_linear_functions_of_linear_functions_gain_nothing() {
    for c in [2.5, -0.5] {
        let layer = Dense::without_bias(dmatrix![c], Identity);
        let network = Network::new(vec![layer.clone(), layer.clone(), layer]);
        for x in [-1.5, 4.0] {
            let output = network.forward(&dvector![x])[0];
            assert_close(output, c * c * c * x);
        }
    }
}

#[test]
fn s3_02_11_relu_is_the_input_or_0() {
    for x in [-3.0, -0.25, 0.25, 7.5] {
        let expected = if x > 0.0 { x } else { 0.0 };
        assert_eq!(Relu.value(x), expected);
    }
}

#[test]
fn s3_02_12_relu_of_an_array_holds_on_both_sides_and_at_0() {
    let x = dvector![-2.0, -0.0, 0.0, 1e-9, 3.5];
    assert_eq!(relu_of_vector(&x), dvector![0.0, 0.0, 0.0, 1e-9, 3.5]);
    assert_eq!(Relu.values(&dmatrix![-1.0; 2.0]), dmatrix![0.0; 2.0]);
}
