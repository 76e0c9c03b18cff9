//! A lost label, and three names for one bias.

use crate::assert_close;
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate, INPUTS, and_with_threshold},
    unit::{sign, step},
};

#[test]
fn e_06_the_table_without_a_label_is_that_of_and_alone() {
    let rows = [
        (1.0, 1.0, 1.0),
        (1.0, 0.0, 0.0),
        (0.0, 1.0, 0.0),
        (0.0, 0.0, 0.0),
    ];
    let fits = |gate: &Gate| {
        let samples = gate.samples();
        rows.iter().all(|(x1, x2, y)| {
            let mut found = samples
                .iter()
                .filter(|sample| sample.inputs == dvector![*x1, *x2]);
            found.all(|sample| sample.label == *y)
        })
    };
    let fitting: Vec<Gate> = Gate::all().into_iter().filter(fits).collect();
    assert_eq!(fitting, [Gate::AND]);
    let sums = INPUTS.map(|[x1, x2]| gates::and().weighted_sum(&dvector![x1, x2]));
    assert_eq!(sums, [-1.5, -0.5, -0.5, 0.5]);
    assert_eq!(sums.map(step), [0.0, 0.0, 0.0, 1.0]);
}

#[test]
fn e_07_with_the_first_printed_number_as_the_bias_the_gate_breaks() {
    let (w0, w1, b) = (1.0, 1.0, -1.5);
    let as_weights = Unit::new(&[w0, w1], b);
    assert_eq!(gates::truth_table(&as_weights), Gate::AND);
    let as_bias = Unit::new(&[w1, b], w0);
    assert_close(as_bias.weighted_sum(&dvector![0.0, 0.0]), 1.0);
    assert_eq!(as_bias.output(&dvector![0.0, 0.0]), 1.0);
    assert_ne!(gates::truth_table(&as_bias), Gate::AND);
}

#[test]
fn e_08_subtracted_it_is_a_threshold_and_added_it_is_a_bias() {
    let minus = |x: [f64; 2], w0: f64| 1.0 * x[0] + 1.0 * x[1] - w0;
    let plus = |x: [f64; 2], w0: f64| w0 + 1.0 * x[0] + 1.0 * x[1];
    for x in INPUTS {
        let (unit, inputs) = (gates::and(), dvector![x[0], x[1]]);
        assert_close(unit.weighted_sum(&inputs), minus(x, 1.5));
        assert_close(unit.weighted_sum(&inputs), plus(x, -1.5));
        assert_eq!(unit.output(&inputs), step(minus(x, 1.5)));
        assert_eq!(unit.sign_output(&inputs), sign(minus(x, 1.5)));
        assert_eq!(unit.output(&inputs), and_with_threshold(x[0], x[1]));
    }
    assert_eq!(INPUTS.map(|x| minus(x, -1.5)), [1.5, 2.5, 2.5, 3.5]);
    let wrong_sign = Unit::new(&[1.0, 1.0], 1.5);
    assert_eq!(gates::truth_table(&wrong_sign), Gate([true; 4]));
}

#[test]
fn e_08_the_indicator_of_a_number_needs_a_condition() {
    let sums = INPUTS.map(|[x1, x2]| gates::and().weighted_sum(&dvector![x1, x2]));
    assert!(
        sums.iter().all(|sum| *sum != 0.0),
        "so `not 0` is 1 for all"
    );
    assert_eq!(sums.map(|sum| sum > 0.0), Gate::AND.0);
    assert!(sums.iter().all(|sum| ![0.0, 1.0].contains(sum)), "no class");
}
