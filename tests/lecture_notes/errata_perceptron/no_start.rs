//! No start leads to the printed update; the nearest one that makes two updates.

use super::{firing_at_0, twentieths};
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate},
    learning::{Sample, train},
};

/// w₁, w₂ and b in twentieths.
type State = [i32; 3];

/// Inputs and the label of AND, in the printed order.
const VISITS: [([i32; 2], i32); 4] = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)];

fn fires([w1, w2, b]: State, [x1, x2]: [i32; 2], at_0: bool) -> i32 {
    let sum = w1 * x1 + w2 * x2 + b;
    i32::from(sum > 0 || (at_0 && sum == 0))
}

/// One sweep with the rule w ← w + (y − o) x: where it ends, and which visits were wrong.
fn swept(start: State, at_0: bool) -> (State, [bool; 4]) {
    let mut state = start;
    let wrong = VISITS.map(|(x, y)| {
        let error = y - fires(state, x, at_0);
        let [w1, w2, b] = state;
        state = [w1 + error * x[0], w2 + error * x[1], b + error];
        error != 0
    });
    (state, wrong)
}

fn starts() -> impl Iterator<Item = State> {
    let pairs = (-40..=40).flat_map(|w1| (-40..=40).map(move |w2| (w1, w2)));
    pairs.flat_map(|(w1, w2)| (-40..=40).map(move |b| [w1, w2, b]))
}

#[test]
fn e_03_no_start_on_the_grid_ends_at_the_printed_numbers() {
    assert_eq!(starts().count(), 531_441);
    for at_0 in [false, true] {
        let column = |start| VISITS.map(|(x, _)| fires(start, x, at_0));
        let printed = starts().filter(|start| column(*start) == [0, 1, 1, 1]);
        assert_eq!(printed.count(), 22_140);
        let sweeps = starts().map(|start| swept(start, at_0));
        let two_errors = sweeps.filter(|(_, wrong)| *wrong == [false, true, true, false]);
        let ends: Vec<State> = two_errors.map(|(end, _)| end).collect();
        assert_eq!(ends.len(), 21_316);
        assert!(!ends.contains(&[10, 11, -14]), "the printed end");
    }
}

#[test]
fn e_03_the_printed_update_fixes_a_state_in_which_the_unit_is_silent() {
    for w2 in -40..=40 {
        let unit = twentieths(11.0, f64::from(w2), -13.0);
        for unit in [unit.clone(), firing_at_0(&unit)] {
            assert_eq!(unit.output(&dvector![1.0, 0.0]), 0.0, "not the printed 1");
        }
    }
}

/// Both updates from one set of outputs, or the printed start as the state after the first of them.
#[test]
fn e_03_counted_back_over_both_updates_the_second_sample_is_silent_all_the_same() {
    let before = twentieths(11.0, 12.0, -12.0);
    let (second, third) = (dvector![0.0, 1.0], dvector![1.0, 0.0]);
    assert_eq!(before.weighted_sum(&second), 0.0, "a tie");
    assert_eq!(firing_at_0(&before).output(&second), 1.0);
    let forced = |unit: &Unit, x: [f64; 2]| unit.corrected(&Sample::new(&x, 0.0), 1.0, 1.0);
    let between = forced(&before, [0.0, 1.0]);
    assert_eq!(between, twentieths(11.0, 11.0, -13.0), "the printed start");
    assert_eq!(forced(&between, [1.0, 0.0]), twentieths(10.0, 11.0, -14.0));
    for unit in [&before, &between] {
        assert_eq!(unit.output(&third), 0.0);
        assert_eq!(firing_at_0(unit).output(&third), 0.0);
    }
}

#[test]
fn e_03_the_nearest_start_that_makes_both_updates_has_a_bias_of_minus_0_45() {
    let training = train(&twentieths(11.0, 11.0, -9.0), &Gate::AND.samples(), 1.0, 10);
    let changes = training.visits.iter().filter(|visit| visit.updated);
    let changes: Vec<_> = changes
        .map(|visit| (visit.index, visit.weighted_sum, visit.unit.clone()))
        .collect();
    let expected = [
        (1, 2.0, twentieths(11.0, 10.0, -10.0)),
        (2, 1.0, twentieths(10.0, 10.0, -11.0)),
    ];
    assert_eq!(changes, expected);
    assert_eq!(training.epochs(), 2);
    let end = training.unit().expect("eight visits");
    assert_eq!(gates::truth_table(end), Gate::AND);
    let other = firing_at_0(&twentieths(11.0, 11.0, -10.0));
    let training = train(&other, &Gate::AND.samples(), 1.0, 10);
    let end = firing_at_0(&twentieths(10.0, 10.0, -12.0));
    assert_eq!((training.updates(), training.unit()), (2, Some(&end)));
}

#[test]
fn e_03_the_search_sweeps_as_the_learning_rule_does() {
    let some = starts().step_by(997);
    for start in some {
        let [w1, w2, b] = start.map(f64::from);
        let training = train(&twentieths(w1, w2, b), &Gate::AND.samples(), 1.0, 1);
        let ([w1, w2, b], wrong) = swept(start, false);
        let end = twentieths(f64::from(w1), f64::from(w2), f64::from(b));
        assert_eq!(training.unit(), Some(&end), "{start:?}");
        let updated: Vec<bool> = training.visits.iter().map(|visit| visit.updated).collect();
        assert_eq!(updated, wrong, "{start:?}");
    }
}
