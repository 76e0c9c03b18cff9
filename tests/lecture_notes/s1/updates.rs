//! The learning rule on the printed unit, with the outputs that the note says it has.

use crate::assert_close;
use crate::entries::assert_all_close;
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate},
    learning::Sample,
};

fn start() -> Unit {
    let (w1, w2, b) = (0.55, 0.55, -0.65);
    Unit::new(&[w1, w2], b)
}

/// w₁, w₂ and b.
fn numbers(unit: &Unit) -> [f64; 3] {
    [unit.weights[0], unit.weights[1], unit.bias]
}

#[test]
fn s1_37_the_start_has_these_sums() {
    for (x1, x2, sum) in [
        (0.0, 0.0, -0.65),
        (0.0, 1.0, -0.10),
        (1.0, 0.0, -0.10),
        (1.0, 1.0, 0.45),
    ] {
        let got = start().weighted_sum(&dvector![x1, x2]);
        assert_close(got, 0.55 * x1 + 0.55 * x2 - 0.65);
        assert_close(got, sum);
    }
}

#[test]
fn s1_38_the_printed_outputs_are_those_of_or_and_the_unit_is_the_wanted_and() {
    let printed = [
        [0.0, 0.0, 0.0, 0.0],
        [0.0, 1.0, 1.0, 0.0],
        [1.0, 0.0, 1.0, 0.0],
        [1.0, 1.0, 1.0, 1.0],
    ];
    let column = |column: usize| Gate(printed.map(|row| row[column] > 0.5));
    assert_eq!(column(2), Gate::OR);
    assert_eq!(column(3), Gate::AND);
    assert_eq!(gates::truth_table(&start()), Gate::AND);
    for [x1, x2, o, _] in printed {
        let wrong = start().output(&dvector![x1, x2]) != o;
        assert_eq!(wrong, x1 != x2, "({x1}, {x2})");
    }
}

#[test]
fn s1_39_the_rule_adds_eta_times_the_error_times_the_input() {
    let unit = Unit::new(&[0.3, -0.8], 0.2);
    for (x, y, o, eta) in [
        ([0.0, 1.0], 0.0, 1.0, 0.05),
        ([1.5, -2.0], 1.0, 0.0, 0.05),
        ([3.0, 0.5], 0.25, 0.75, 0.5),
    ] {
        let got = numbers(&unit.corrected(&Sample::new(&x, y), o, eta));
        let w1 = 0.3 + eta * (y - o) * x[0];
        let w2 = -0.8 + eta * (y - o) * x[1];
        let b = 0.2 + eta * (y - o) * 1.0;
        assert_all_close(&got, &[w1, w2, b]);
        let sample = Sample::new(&x, 1.0);
        let own = if 0.3 * x[0] - 0.8 * x[1] + 0.2 > 0.0 {
            1.0
        } else {
            0.0
        };
        assert_close(unit.learned(&sample, eta).bias, 0.2 + eta * (1.0 - own));
    }
}

#[test]
fn s1_40_the_first_update_lowers_the_bias_and_the_second_weight() {
    let (mut b, mut w1, mut w2) = (-0.65, 0.55, 0.55);
    b += 0.05 * (0.0 - 1.0) * 1.0;
    w1 += 0.05 * (0.0 - 1.0) * 0.0;
    w2 += 0.05 * (0.0 - 1.0) * 1.0;
    let got = start().corrected(&Sample::new(&[0.0, 1.0], 0.0), 1.0, 0.05);
    assert_all_close(&numbers(&got), &[w1, w2, b]);
    assert_all_close(&numbers(&got), &[0.55, 0.50, -0.70]);
}

#[test]
fn s1_41_the_second_update_lowers_the_bias_and_the_first_weight() {
    let (mut b, mut w1, mut w2) = (-0.65, 0.55, 0.55);
    b += 0.05 * (0.0 - 1.0) * 1.0;
    w1 += 0.05 * (0.0 - 1.0) * 1.0;
    w2 += 0.05 * (0.0 - 1.0) * 0.0;
    let got = start().corrected(&Sample::new(&[1.0, 0.0], 0.0), 1.0, 0.05);
    assert_all_close(&numbers(&got), &[w1, w2, b]);
}

#[test]
fn s1_42_the_second_update_gives_the_printed_numbers() {
    let got = start().corrected(&Sample::new(&[1.0, 0.0], 0.0), 1.0, 0.05);
    let (b, w1, w2) = (-0.7, 0.5, 0.55);
    assert_all_close(&numbers(&got), &[w1, w2, b]);
}
