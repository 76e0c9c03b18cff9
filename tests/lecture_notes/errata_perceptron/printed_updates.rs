//! The printed table of outputs, the printed updates, and what computers make of the numbers.

use super::{firing_at_0, start, twentieths};
use crate::entries::assert_all_close;
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate, INPUTS},
    learning::{Sample, train},
};

/// The printed outputs o for 00, 01, 10, 11.
const PRINTED: [f64; 4] = [0.0, 1.0, 1.0, 1.0];

fn outputs(unit: &Unit) -> [f64; 4] {
    INPUTS.map(|[x1, x2]| unit.output(&dvector![x1, x2]))
}

#[test]
fn e_01_the_unit_answers_0_0_0_1_and_not_the_printed_column() {
    let unit = Unit::new(&[0.55, 0.55], -0.65);
    let sums = INPUTS.map(|[x1, x2]| unit.weighted_sum(&dvector![x1, x2]));
    let exact = [-13.0 / 20.0, -1.0 / 10.0, -1.0 / 10.0, 9.0 / 20.0];
    assert_all_close(&sums, &exact);
    assert_eq!(outputs(&unit), [0.0, 0.0, 0.0, 1.0]);
    assert_ne!(outputs(&unit), PRINTED);
    assert_eq!(Gate(PRINTED.map(|o| o > 0.5)), Gate::OR);
    let training = train(&start(), &Gate::AND.samples(), 1.0, 10);
    assert_eq!((training.updates(), training.epochs()), (0, 1));
}

#[test]
fn e_01_the_printed_column_needs_a_bias_between_minus_0_55_and_0() {
    for (b, printed) in [
        (-11.0, false),
        (-10.5, true),
        (-5.0, true),
        (0.0, true),
        (0.5, false),
    ] {
        assert_eq!(
            outputs(&twentieths(11.0, 11.0, b)) == PRINTED,
            printed,
            "{b}"
        );
    }
    for (b, printed) in [(-12.0, false), (-11.0, true), (-1.0, true), (0.0, false)] {
        let unit = firing_at_0(&twentieths(11.0, 11.0, b));
        assert_eq!(outputs(&unit) == PRINTED, printed, "{b}, firing at 0");
    }
    // Keeping the bias, a threshold t does the same: the unit fires if its sum reaches t, hence if it exceeds t − ½.
    for (t, printed) in [(-13.0, false), (-12.0, true), (-2.0, true), (-1.0, false)] {
        let unit = twentieths(11.0, 11.0, -13.0 - (t - 0.5));
        assert_eq!(outputs(&unit) == PRINTED, printed, "{t}");
    }
}

/// The start after the updates with the printed o = 1, in their order.
fn forced(inputs: &[[f64; 2]]) -> [f64; 3] {
    let update = |unit: Unit, x: &[f64; 2]| unit.corrected(&Sample::new(x, 0.0), 1.0, 0.05);
    let unit = inputs.iter().fold(Unit::new(&[0.55, 0.55], -0.65), update);
    [unit.weights[0], unit.weights[1], unit.bias]
}

#[test]
fn e_02_the_evaluated_block_is_the_second_update_alone() {
    let printed = [0.5, 0.55, -0.7];
    let (first, second) = ([0.0, 1.0], [1.0, 0.0]);
    assert_all_close(&forced(&[second]), &printed);
    assert_all_close(&forced(&[first]), &[0.55, 0.50, -0.70]);
    for both in [[first, second], [second, first]] {
        assert_all_close(&forced(&both), &[0.50, 0.50, -0.75]);
    }
}

#[test]
fn e_05_in_double_precision_the_new_bias_is_not_the_printed_number() {
    let sample = Sample::new(&[1.0, 0.0], 0.0);
    let unit = Unit::new(&[0.55, 0.55], -0.65).corrected(&sample, 1.0, 0.05);
    assert_ne!(unit.bias, -0.7);
    assert_eq!(format!("{:?}", unit.bias), "-0.7000000000000001");
    assert_eq!(unit.bias.to_bits(), (-0.7_f64).to_bits() + 1);
    assert_eq!(unit.weights[0], 0.5);
    let sum = Unit::new(&[0.55, 0.55], -0.65).weighted_sum(&dvector![1.0, 0.0]);
    assert_eq!(format!("{sum:?}"), "-0.09999999999999998");
    assert_eq!(-0.65_f32 - 0.05, -0.7);
    let whole = start().corrected(&sample, 1.0, 1.0);
    assert_eq!(whole, twentieths(10.0, 11.0, -14.0), "twentieths are exact");
    assert_eq!(gates::truth_table(&whole), Gate::AND);
}
