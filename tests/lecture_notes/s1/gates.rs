//! The truth tables of AND and OR, and a unit that computes AND.

use crate::assert_close;
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate},
};

/// The printed rows x₁, x₂, y.
const AND: [[f64; 3]; 4] = [
    [1.0, 1.0, 1.0],
    [1.0, 0.0, 0.0],
    [0.0, 1.0, 0.0],
    [0.0, 0.0, 0.0],
];
const OR: [[f64; 3]; 4] = [
    [1.0, 1.0, 1.0],
    [1.0, 0.0, 1.0],
    [0.0, 1.0, 1.0],
    [0.0, 0.0, 0.0],
];

/// The printed rows x₁, x₂, S, y.
const SUMS: [[f64; 4]; 4] = [
    [0.0, 0.0, -1.5, 0.0],
    [0.0, 1.0, -0.5, 0.0],
    [1.0, 0.0, -0.5, 0.0],
    [1.0, 1.0, 0.5, 1.0],
];

#[track_caller]
fn assert_table(unit: &Unit, gate: Gate, table: [[f64; 3]; 4]) {
    let samples = gate.samples();
    for [x1, x2, y] in table {
        assert_eq!(unit.output(&dvector![x1, x2]), y, "({x1}, {x2})");
        let sample = samples
            .iter()
            .find(|sample| sample.inputs == dvector![x1, x2]);
        assert_eq!(sample.expect("a gate has all four inputs").label, y);
    }
}

#[test]
fn s1_27_and_has_the_printed_truth_table() {
    assert_table(&gates::and(), Gate::AND, AND);
}

#[test]
fn s1_28_or_has_the_printed_truth_table() {
    assert_table(&gates::or(), Gate::OR, OR);
}

#[test]
fn s1_29_the_printed_weights_make_and() {
    let (w0, w1, b) = (1.0, 1.0, -1.5);
    let printed = Unit::new(&[w0, w1], b);
    assert_eq!(gates::and(), printed);
    for [x1, x2, y] in AND {
        assert_eq!(printed.output(&dvector![x1, x2]), y, "({x1}, {x2})");
    }
}

#[test]
fn s1_30_the_sums_and_the_outputs_are_the_printed_ones() {
    for [x1, x2, sum, y] in SUMS {
        let inputs = dvector![x1, x2];
        assert_close(gates::and().weighted_sum(&inputs), sum);
        assert_eq!(gates::and().output(&inputs), y, "({x1}, {x2})");
    }
}

#[test]
fn s1_31_each_printed_line_is_what_the_unit_computes() {
    let lines = [
        ([0.0, 0.0], (1.0 * 0.0) + (1.0 * 0.0) + (-1.5), -1.5, 0.0),
        ([0.0, 1.0], (1.0 * 0.0) + (1.0 * 1.0) + (-1.5), -0.5, 0.0),
        ([1.0, 0.0], (1.0 * 1.0) + (1.0 * 0.0) + (-1.5), -0.5, 0.0),
        ([1.0, 1.0], (1.0 * 1.0) + (1.0 * 1.0) + (-1.5), 0.5, 1.0),
    ];
    for (x, left, right, output) in lines {
        assert_close(left, right);
        let inputs = dvector![x[0], x[1]];
        assert_close(gates::and().weighted_sum(&inputs), left);
        assert_eq!(gates::and().output(&inputs), output, "{x:?}");
    }
}
