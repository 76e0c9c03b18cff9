//! Signed distances and foot points.

use crate::{CASES, assert_close, random, unit, vector};
use perceptron::{
    Unit,
    unit::{augmented, sign, step},
};

#[test]
fn the_foot_lies_on_the_line_and_the_walk_to_it_has_the_signed_length() {
    for case in 0..CASES {
        let mut random = random(case);
        let (unit, x) = (unit(&mut random, 3), vector(&mut random, 3));
        let foot = unit.foot(&x);
        assert_close(unit.weighted_sum(&foot), 0.0);
        assert_close((&x - &foot).norm(), unit.signed_distance(&x).abs());
    }
}

#[test]
fn scaling_a_unit_moves_neither_its_line_nor_any_distance() {
    for case in 0..CASES {
        let mut random = random(case);
        let (unit, x) = (unit(&mut random, 2), vector(&mut random, 2));
        let scaled = Unit {
            weights: 7.0 * &unit.weights,
            bias: 7.0 * unit.bias,
        };
        assert_close(scaled.signed_distance(&x), unit.signed_distance(&x));
        assert_eq!(scaled.output(&x), unit.output(&x));
    }
}

#[test]
fn the_bias_is_the_weight_of_a_constant_input() {
    for case in 0..CASES {
        let mut random = random(case);
        let (unit, x) = (unit(&mut random, 2), vector(&mut random, 2));
        let weights = unit.weights.clone().insert_row(0, unit.bias);
        assert_close(weights.dot(&augmented(&x)), unit.weighted_sum(&x));
    }
}

#[test]
fn the_two_outputs_are_one_decision_in_two_codings() {
    for case in 0..CASES {
        let mut random = random(case);
        let (unit, x) = (unit(&mut random, 2), vector(&mut random, 2));
        assert_eq!(unit.sign_output(&x), 2.0 * unit.output(&x) - 1.0);
    }
    // The convention at 0 is one and the same as well.
    assert_eq!((step(0.0), sign(0.0)), (0.0, -1.0));
}

#[test]
#[should_panic(expected = "the unit has 2 weights, but 3 inputs came in")]
fn inputs_of_another_length_are_refused() {
    let mut random = random(0);
    let _ = unit(&mut random, 2).weighted_sum(&vector(&mut random, 3));
}

#[test]
#[should_panic(expected = "has no line")]
fn a_unit_without_weights_has_no_line() {
    let _ = Unit::new(&[0.0, 0.0], 1.0).signed_distance(&vector(&mut random(0), 2));
}
