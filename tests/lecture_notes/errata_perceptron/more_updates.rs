//! How many updates are needed: after the printed one, for other gates, and with another rule for ties.

use super::{firing_at_0, start, twentieths};
use crate::entries::{assert_all_close, assert_all_printed};
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate, INPUTS},
    learning::train,
};

/// The printed end: 0.50, 0.55 and −0.70.
fn end() -> Unit {
    twentieths(10.0, 11.0, -14.0)
}

fn updates(start: &Unit, gate: Gate) -> usize {
    let training = train(start, &gate.samples(), 1.0, 100);
    assert!(training.converged, "{gate:?} from {start:?}");
    training.updates()
}

#[test]
fn e_04_after_the_printed_update_nothing_is_left_to_do() {
    let unit = Unit::new(&[0.5, 0.55], -0.7);
    let sums = INPUTS.map(|[x1, x2]| unit.weighted_sum(&dvector![x1, x2]));
    assert_all_close(&sums, &[-0.70, -0.15, -0.20, 0.35]);
    assert_eq!(gates::truth_table(&unit), Gate::AND);
    for unit in [start(), end()] {
        assert_eq!(updates(&unit, Gate::AND), 0);
        assert_eq!(updates(&firing_at_0(&unit), Gate::AND), 0);
    }
    assert_eq!(
        [start(), end()].map(|unit| updates(&unit, Gate::OR)),
        [2, 4]
    );
    assert_eq!(
        [start(), end()].map(|unit| updates(&unit, Gate::NAND)),
        [60, 61]
    );
    let at_0 = [start(), end()].map(|unit| firing_at_0(&unit));
    assert_eq!(at_0.clone().map(|unit| updates(&unit, Gate::OR)), [2, 3]);
    assert_eq!(at_0.map(|unit| updates(&unit, Gate::NAND)), [57, 58]);
}

#[test]
fn e_04_with_a_threshold_that_saves_the_table_updates_are_left() {
    for (threshold, expected) in [
        (-2.0, 1),
        (-3.0, 2),
        (-4.0, 2),
        (-6.0, 4),
        (-10.0, 6),
        (-12.0, 8),
    ] {
        let unit = firing_at_0(&twentieths(11.0, 11.0, -13.0 - threshold));
        assert_eq!(updates(&unit, Gate::AND), expected, "{threshold}");
    }
}

#[test]
fn e_04_the_update_moves_the_line_away_from_what_must_stay_silent() {
    let distances = |unit: Unit| INPUTS.map(|[x1, x2]| unit.signed_distance(&dvector![x1, x2]));
    assert_all_printed(
        &distances(Unit::new(&[0.55, 0.55], -0.65)),
        &[
            "-0.835671650493",
            "-0.128564869307",
            "-0.128564869307",
            "0.578541911880",
        ],
    );
    assert_all_printed(
        &distances(Unit::new(&[0.5, 0.55], -0.7)),
        &[
            "-0.941741911595",
            "-0.201801838199",
            "-0.269069117599",
            "0.470870955797",
        ],
    );
}

#[test]
fn e_09_the_rule_for_a_sum_of_0_changes_the_number_of_updates() {
    let zero = twentieths(0.0, 0.0, 0.0);
    assert_eq!(updates(&zero, Gate::AND), 10);
    assert_eq!(updates(&firing_at_0(&zero), Gate::AND), 11);
    assert_eq!(zero.output(&dvector![1.0, 1.0]), 0.0, "the book's choice");
    let training = train(&zero, &Gate::AND.samples(), 1.0, 100);
    assert_eq!(training.unit(), Some(&twentieths(2.0, 1.0, -2.0)));
    assert_eq!(training.epochs(), 6);
}
