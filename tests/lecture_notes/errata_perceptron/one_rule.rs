//! The learning rule and Algorithm 4: when they are one rule, and what they do when they aren't.

use crate::entries::assert_all_close;
use nalgebra::dvector;
use perceptron::{
    Unit,
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
    learning::{Sample, train},
};

/// The learning rule in the order of Algorithm 4, a sum of 0 being wrong for either label: updates, and the unit.
fn with_its_order_and_ties(samples: &[Sample], learning_rate: f64) -> (usize, Unit) {
    let (mut unit, mut updates, mut right_in_a_row) = (Unit::new(&[0.0, 0.0], 0.0), 0, 0);
    let (rest, first) = (&samples[1..], &samples[..1]);
    for sample in rest.iter().chain(first).cycle().take(1000) {
        let output = match unit.weighted_sum(&sample.inputs) {
            0.0 => 1.0 - sample.label,
            _ => unit.output(&sample.inputs),
        };
        right_in_a_row = if output == sample.label {
            right_in_a_row + 1
        } else {
            0
        };
        updates += usize::from(right_in_a_row == 0);
        unit = unit.corrected(sample, output, learning_rate);
        if right_in_a_row == samples.len() {
            break;
        }
    }
    (updates, unit)
}

#[test]
fn e_13_with_one_order_and_ties_as_errors_both_make_the_same_updates() {
    let run = fixed_increment(&normalised(&Gate::AND.samples()), 1000);
    assert_eq!(run.updates.len(), 20);
    assert_eq!(run.solution, Some(dvector![-4.0, 3.0, 2.0]));
    // Powers of 2 scale exactly, so that a tie stays one.
    for learning_rate in [0.0625, 1.0] {
        let (updates, unit) = with_its_order_and_ties(&Gate::AND.samples(), learning_rate);
        assert_eq!(updates, 20);
        let [w1, w2, b] = [3.0, 2.0, -4.0].map(|number| learning_rate * number);
        assert_eq!(unit, Unit::new(&[w1, w2], b));
    }
}

#[test]
fn e_13_labels_of_plus_and_minus_1_double_the_step() {
    let unit = Unit::new(&[0.4, -0.3], 0.2);
    let step = |label: f64, output: f64| {
        let stepped = unit.corrected(&Sample::new(&[1.0, 3.0], label), output, 0.05);
        [
            stepped.weights[0] - 0.4,
            stepped.weights[1] + 0.3,
            stepped.bias - 0.2,
        ]
    };
    assert_all_close(&step(0.0, 1.0), &[-0.05, -0.15, -0.05]);
    assert_all_close(&step(-1.0, 1.0), &[-0.10, -0.30, -0.10]);
}

#[test]
fn e_13_another_order_or_ties_that_are_right_change_the_number_of_updates() {
    let samples = normalised(&Gate::AND.samples());
    // The algorithm begins with its second sample, so this is the order 00, 01, 10, 11.
    let natural: Vec<_> = [3, 0, 1, 2].map(|k: usize| samples[k].clone()).to_vec();
    assert_eq!(fixed_increment(&natural, 1000).updates.len(), 18);
    for eta in [0.05, 1.0] {
        let zero = Unit::new(&[0.0, 0.0], 0.0);
        let training = train(&zero, &Gate::AND.samples(), eta, 100);
        assert_eq!(training.updates(), 10, "ties count as a 0");
    }
}
