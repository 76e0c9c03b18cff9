//! The learning rule.

use crate::{CASES, assert_close, random, unit, vector};
use perceptron::{
    Unit,
    fixed_increment::normalised,
    gates::{self, Gate},
    learning::{Sample, train},
};
use rand::RngExt;

#[test]
fn a_right_answer_changes_nothing() {
    for case in 0..CASES {
        let mut random = random(case);
        let (unit, inputs) = (unit(&mut random, 2), vector(&mut random, 2));
        let label = unit.output(&inputs);
        assert_eq!(unit.learned(&Sample { inputs, label }, 0.3), unit);
    }
}

#[test]
fn a_wrong_answer_moves_the_sum_by_the_learning_rate_times_the_squared_augmented_length() {
    for case in 0..CASES {
        let mut random = random(case);
        let (unit, inputs) = (unit(&mut random, 3), vector(&mut random, 3));
        let (rate, label) = (random.random_range(0.1..1.0), 1.0 - unit.output(&inputs));
        let learned = unit.learned(
            &Sample {
                inputs: inputs.clone(),
                label,
            },
            rate,
        );
        let error = label - unit.output(&inputs);
        let expected = unit.weighted_sum(&inputs) + rate * error * (inputs.norm_squared() + 1.0);
        assert_close(learned.weighted_sum(&inputs), expected);
    }
}

/// Powers of two scale exactly in `f64`, so every decision is the same.
#[test]
fn from_zero_the_learning_rate_only_scales_the_unit() {
    let zero = Unit::new(&[0.0, 0.0], 0.0);
    for gate in [Gate::AND, Gate::OR, Gate::NAND] {
        let [small, large] = [0.25, 1.0].map(|rate| train(&zero, &gate.samples(), rate, 100));
        assert_eq!(small.updates(), large.updates());
        let (small, large) = (
            small.unit().expect("visited"),
            large.unit().expect("visited"),
        );
        assert_eq!(4.0 * &small.weights, large.weights);
    }
}

#[test]
fn every_separable_gate_is_learned_from_every_corner() {
    for corner in [
        [0.0, 0.0, 0.0],
        [1.0, -1.0, 1.0],
        [-1.0, -1.0, -1.0],
        [1.0, 1.0, -1.0],
    ] {
        let start = Unit::new(&corner[..2], corner[2]);
        for gate in Gate::all()
            .into_iter()
            .filter(|gate| ![Gate::XOR, Gate::XNOR].contains(gate))
        {
            let training = train(&start, &gate.samples(), 0.5, 200);
            assert!(training.converged, "{gate:?} from {corner:?}");
            assert_eq!(gates::truth_table(training.unit().expect("visited")), gate);
        }
    }
}

#[test]
fn xor_is_never_learned() {
    let training = train(&Unit::new(&[0.0, 0.0], 0.0), &Gate::XOR.samples(), 1.0, 500);
    assert!(!training.converged);
    assert_eq!(training.epochs(), 500);
}

#[test]
fn one_update_is_the_addition_of_the_normalised_sample() {
    let sample = Sample::new(&[0.5, -2.0], 0.0);
    let unit = Unit::new(&[1.0, 0.25], 3.0);
    let learned = unit.learned(&sample, 1.0);
    let y = &normalised(&[sample])[0];
    assert_eq!(learned.bias - unit.bias, y[0]);
    assert_eq!(&learned.weights - &unit.weights, y.rows(1, 2));
}
