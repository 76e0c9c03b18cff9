//! Boxes ① and ②: the slope of a squared error, and that of the sigmoid, each printed step by itself.

use crate::two_two_two::EXAMPLES;
use crate::{assert_close, assert_nearly, assert_printed, assert_slope, slope};
use activations::{
    Activation,
    sigmoid::{
        sigmoid, sigmoid_derivative, sigmoid_derivative_as_printed, sigmoid_derivative_from_output,
    },
};
use losses::SquaredError;
use nalgebra::dvector;

#[test]
fn s1_64_the_first_box_is_the_output_minus_the_wanted_one() {
    for (a, y) in [(0.7, 1.0), (0.2, 0.0), (-1.5, 2.0)] {
        let squared = |a: f64| (a - y) * (a - y);
        let half_of_its_slope = 1.0 / 2.0 * slope(squared, a);
        let got = SquaredError::HalfSum.gradient(&dvector![a], &dvector![y])[0];
        assert_nearly(half_of_its_slope, a - y);
        assert_close(got, a - y);
    }
    let example = EXAMPLES[0];
    let got = SquaredError::HalfSum.gradient(example.trace().outputs(), &example.wanted());
    assert_printed(got[0], "-0.268525136753");
    assert_printed(got[1], "0.470064086158");
}

#[test]
fn s1_65_each_step_of_the_slope_of_the_sigmoid_holds() {
    let first = |x: f64| 1.0 / (1.0 + f64::exp(-x));
    for x in [-6.0, -1.5, -0.3, 0.0, 0.7, 2.0, 5.0] {
        let e = f64::exp(-x);
        let quotient = e / ((1.0 + e) * (1.0 + e));
        let product = 1.0 / (1.0 + e) * (e / (1.0 + e));
        let from_output = first(x) * (1.0 - first(x));
        assert_slope(quotient, first, x);
        assert_close(product, quotient);
        assert_nearly(from_output, product);
        for got in [
            sigmoid_derivative(x),
            sigmoid_derivative_as_printed(x),
            Activation::Sigmoid.derivative(x),
        ] {
            assert_close(got, quotient);
        }
        assert_nearly(sigmoid_derivative_from_output(sigmoid(x)), from_output);
    }
}

#[test]
fn s1_65_the_second_box_has_the_numbers_of_the_network() {
    let outputs = EXAMPLES[0].trace().outputs().clone();
    let slopes = outputs.map(sigmoid_derivative_from_output);
    assert_printed(slopes[0], "0.196419387685");
    assert_printed(slopes[1], "0.249103841062");
    for (slope, z) in slopes.iter().zip(EXAMPLES[0].z3()) {
        assert_close(*slope, sigmoid_derivative(z));
    }
}
