//! The sum of a unit, its weights, its bias and its two kinds of step.

use crate::{assert_close, assert_slope};
use activations::Activation;
use nalgebra::dvector;
use perceptron::{
    Unit, gates,
    unit::{augmented, sign, step},
};

#[test]
fn s1_17_a_unit_emits_plus_1_if_its_sum_is_positive_and_minus_1_otherwise() {
    let unit = Unit::new(&[2.0, -1.0, 0.5], -1.0);
    // Each number decides once, on either side of 0.
    for (x, expected) in [
        ([0.0, 0.0, 0.0], -1.0),
        ([0.55, 0.0, 0.0], 1.0),
        ([0.45, 0.0, 0.0], -1.0),
        ([1.0, 0.95, 0.0], 1.0),
        ([1.0, 1.05, 0.0], -1.0),
        ([0.0, 0.0, 2.1], 1.0),
        ([0.0, 0.0, 1.9], -1.0),
        ([0.5, 0.0, 0.0], -1.0),
    ] {
        let sum = 2.0 * x[0] - x[1] + 0.5 * x[2] - 1.0;
        assert_eq!(sum > 0.0, expected > 0.0, "{x:?}");
        assert_eq!(unit.sign_output(&dvector![x[0], x[1], x[2]]), expected);
    }
    assert_eq!(sign(0.0), -1.0, "a sum of 0 is not above 0");
}

#[test]
fn s1_19_a_weight_says_how_much_its_input_counts() {
    let weights = [0.7, -2.5];
    let unit = Unit::new(&weights, 0.3);
    for (a, b) in [(1.0, 2.0), (-3.0, 0.5)] {
        assert_slope(weights[0], |a| unit.weighted_sum(&dvector![a, b]), a);
        assert_slope(weights[1], |b| unit.weighted_sum(&dvector![a, b]), b);
    }
}

#[test]
fn s1_20_the_bias_is_the_weight_of_an_input_that_is_always_1() {
    for (w, bias, x) in [
        ([1.0, 1.0], -1.5, [0.0, 1.0]),
        ([-0.5, 2.0], 0.7, [3.0, -1.0]),
    ] {
        let constant = augmented(&dvector![x[0], x[1]]);
        assert_eq!(constant.as_slice(), [1.0, x[0], x[1]]);
        let expected = bias * 1.0 + w[0] * x[0] + w[1] * x[1];
        assert_close(
            Unit::new(&w, bias).weighted_sum(&dvector![x[0], x[1]]),
            expected,
        );
        assert_close(
            Unit::new(&[bias, w[0], w[1]], 0.0).weighted_sum(&constant),
            expected,
        );
    }
}

#[test]
fn s1_20_a_larger_bias_makes_a_unit_fire_more_easily() {
    let firing = |bias: f64| {
        let outputs = gates::truth_table(&Unit::new(&[1.0, 1.0], bias)).0;
        outputs.iter().filter(|fires| **fires).count()
    };
    assert_eq!([-2.5, -1.5, -0.5, 0.5].map(firing), [0, 1, 3, 4]);
}

#[test]
fn s1_22_a_step_is_0_or_1() {
    for (x, printed) in [
        (-3.0, 0.0),
        (-1e-9, 0.0),
        (1e-9, 1.0),
        (0.5, 1.0),
        (40.0, 1.0),
    ] {
        assert_eq!(step(x), printed, "{x}");
        assert_eq!(Activation::Step.value(x), printed, "{x}");
    }
}
