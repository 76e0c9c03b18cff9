//! S3-01: what one unit can't do, and how two layers of units do it.

use feedforward::parameters::LayerCounts;
use nalgebra::{DVector, dvector};
use perceptron::{
    Unit,
    gates::{self, Gate, INPUTS, truth_table},
    separability::{Verdict, best_score, verdict},
    two_layers::xor,
};

#[test]
fn s3_01_9_the_best_single_unit_gets_three_of_four_on_xor() {
    for gate in Gate::all() {
        let expected = match gate.0 {
            [false, true, true, false] | [true, false, false, true] => 3,
            _ => 4,
        };
        assert_eq!(best_score(gate), expected, "{gate:?}");
    }
}

/// s(0, 1) + s(1, 0) = s(0, 0) + s(1, 1) for every unit, but XOR wants the left side positive and the right one not.
#[test]
fn s3_01_10_the_inequalities_of_xor_contradict_each_other() {
    assert_eq!(Gate::XOR, Gate([false, true, true, false]));
    for unit in [
        Unit::new(&[1.0, 1.0], -0.5),
        Unit::new(&[-2.0, 0.5], 1.25),
        Unit::new(&[0.75, -1.5], 0.0),
    ] {
        let [none, second, first, both] =
            INPUTS.map(|x| unit.weighted_sum(&DVector::from_row_slice(&x)));
        assert_eq!(second + first, none + both);
        assert_ne!(truth_table(&unit), Gate::XOR);
    }
    // Each sample once, with its sign: the four cancel.
    assert_eq!(verdict(Gate::XOR), Verdict::Inseparable([1, 1, 1, 1]));
}

/// On one side of a straight line the middle of two points is on that side too.
#[test]
fn s3_01_11_a_linear_boundary_has_the_middle_of_two_points_on_their_side() {
    let middle = dvector![0.5, 0.5];
    let ends = [dvector![0.0, 0.0], dvector![1.0, 1.0]];
    assert_eq!(ends.map(|end| xor().outputs(&end).1), [0.0, 0.0]);
    assert_eq!(xor().outputs(&middle).1, 1.0);
    for unit in [gates::and(), gates::or(), gates::nand()] {
        for x in INPUTS.map(|x| DVector::from_row_slice(&x)) {
            for y in INPUTS.map(|y| DVector::from_row_slice(&y)) {
                if unit.output(&x) == unit.output(&y) {
                    let between = (&x + &y) / 2.0;
                    assert_eq!(unit.output(&between), unit.output(&x));
                }
            }
        }
    }
}

#[test]
fn s3_01_12_several_layers_come_to_the_rescue() {
    for [x1, x2] in INPUTS {
        let (_, answer) = xor().outputs(&dvector![x1, x2]);
        assert_eq!(answer, f64::from(x1 != x2));
    }
}

/// The heading prints "2(3)": three rows of nodes, two layers of weights.
#[test]
fn s3_01_13_two_or_three_layers_of_existing_gates_make_xor() {
    let network = xor();
    let sizes = [network.hidden[0].weights.len(), network.hidden.len(), 1];
    assert_eq!(network.output.weights.len(), network.hidden.len());
    let counts = LayerCounts::of_sizes(&sizes);
    assert_eq!((counts.layers_of_weights, counts.rows_of_nodes), (2, 3));
    assert_eq!(network.hidden, [gates::nand(), gates::or()]);
    assert_eq!(network.output, gates::and());
}

#[test]
fn s3_01_14_the_table_of_the_three_gates_ends_in_xor() {
    let columns = INPUTS.map(|[x1, x2]| {
        let (hidden, answer) = xor().outputs(&dvector![x1, x2]);
        [hidden[0], hidden[1], answer]
    });
    let nand = [1.0, 1.0, 1.0, 0.0];
    let or = [0.0, 1.0, 1.0, 1.0];
    let and = [0.0, 1.0, 1.0, 0.0];
    for row in 0..4 {
        assert_eq!(columns[row], [nand[row], or[row], and[row]]);
    }
}
