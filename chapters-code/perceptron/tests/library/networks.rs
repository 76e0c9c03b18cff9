//! Gates, separability, two layers, quadratic discriminants.

use crate::{CASES, assert_close, random, vector};
use nalgebra::{DMatrix, DVector, dvector};
use perceptron::{
    fixed_increment::normalised,
    gates::{self, Gate, INPUTS},
    quadratic::{QuadraticDiscriminant, weight_count},
    separability::{Verdict, best_score, verdict},
    two_layers::{regions, signed_xor, xor},
};
use rand::RngExt;

#[test]
fn each_gate_computes_its_truth_table() {
    assert_eq!(gates::truth_table(&gates::and()), Gate::AND);
    assert_eq!(gates::truth_table(&gates::or()), Gate::OR);
    assert_eq!(gates::truth_table(&gates::nand()), Gate::NAND);
    for [first, second] in INPUTS {
        let unit = gates::and().output(&dvector![first, second]);
        assert_eq!(gates::and_with_threshold(first, second), unit);
    }
    // A sum that only reaches the threshold fires neither.
    assert_eq!(gates::and_with_threshold(0.5, 1.0), 0.0);
    assert_eq!(gates::and().output(&dvector![0.5, 1.0]), 0.0);
}

#[test]
fn every_verdict_carries_its_own_proof() {
    assert_eq!(Gate::all().len(), 16);
    for gate in Gate::all() {
        match verdict(gate) {
            Verdict::Separable(unit) => assert_eq!(gates::truth_table(&unit), gate),
            Verdict::Inseparable(multiples) => {
                let samples = normalised(&gate.samples());
                let scaled = samples
                    .iter()
                    .zip(multiples)
                    .map(|(y, multiple)| y * f64::from(multiple));
                assert_eq!(scaled.sum::<DVector<f64>>(), DVector::zeros(3), "{gate:?}");
                assert!(multiples.iter().any(|&multiple| multiple > 0));
                assert!(best_score(gate) < 4, "{gate:?} has a unit after all");
            }
        }
    }
}

#[test]
fn both_networks_compute_xor() {
    for [first, second] in INPUTS {
        let expected = if first == second { 0.0 } else { 1.0 };
        assert_eq!(xor().outputs(&dvector![first, second]).1, expected);
        let signed = dvector![2.0 * first - 1.0, 2.0 * second - 1.0];
        assert_eq!(signed_xor().sign_outputs(&signed).1, 2.0 * expected - 1.0);
    }
}

/// The recurrence of the page: a new line crosses all old ones, and splits one region more than that.
#[test]
fn each_line_adds_as_many_regions_as_its_number() {
    for lines in 1..50 {
        assert_eq!(regions(lines), regions(lines - 1) + lines);
    }
}

#[test]
fn the_symmetric_matrix_gives_the_same_value_as_the_sum() {
    for case in 0..CASES {
        let mut random = random(case);
        let second_order = DMatrix::from_fn(3, 3, |i, j| {
            if j < i {
                0.0
            } else {
                random.random_range(-2.0..2.0)
            }
        });
        let (weights, x) = (vector(&mut random, 3), vector(&mut random, 3));
        let quadratic = QuadraticDiscriminant {
            second_order,
            weights,
            bias: 0.5,
        };
        let matrix_form =
            x.dot(&(quadratic.symmetric() * &x)) + quadratic.weights.dot(&x) + quadratic.bias;
        assert_close(quadratic.value(&x), matrix_form);
    }
}

#[test]
fn the_weight_count_is_the_number_of_terms() {
    for inputs in 1..20 {
        let (squares, products) = (inputs, inputs * (inputs - 1) / 2);
        assert_eq!(weight_count(inputs), squares + products + inputs + 1);
    }
}
