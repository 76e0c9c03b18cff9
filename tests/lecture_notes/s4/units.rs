//! The perceptron of S4: three printed models, what there is to optimise, and why a hidden layer is needed.

use crate::{assert_close, assert_slope, slope};
use activations::{Activation, one_input::OneInput};
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{Gate, INPUTS},
    separability::best_score,
    two_layers::{TwoLayers, regions},
};

/// Weights of two inputs, and w₀.
const MODELS: [([f64; 2], f64); 3] = [([1.0, 1.0], 1.5), ([2.0, -1.0], 0.25), ([-0.5, 1.5], -1.0)];

const POINTS: [[f64; 2]; 6] = [
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
    [-0.5, 2.5],
    [3.0, -1.0],
];

#[test]
fn s4_12_an_output_node_is_a_linear_combination_of_the_input_nodes() {
    let node = Unit::new(&[2.0, -3.0, 0.5], 0.0);
    for [x, y, z] in [[1.0, 2.0, -4.0], [0.5, -1.5, 3.0]] {
        let output = node.weighted_sum(&dvector![x, y, z]);
        assert_close(output, 2.0 * x - 3.0 * y + 0.5 * z);
        let scaled = node.weighted_sum(&dvector![7.0 * x, 7.0 * y, 7.0 * z]);
        assert_close(scaled, 7.0 * output);
    }
}

#[test]
fn s4_13_the_first_model_fires_if_the_sum_exceeds_its_threshold() {
    for (w, threshold) in MODELS {
        let unit = Unit::new(&w, -threshold);
        for [x, y] in POINTS {
            let printed = f64::from(w[0] * x + w[1] * y - threshold > 0.0);
            assert_eq!(unit.output(&dvector![x, y]), printed, "{w:?} at {x}, {y}");
        }
    }
}

/// Of the sign at 0 nothing is printed: the book says −1.
#[test]
fn s4_14_the_second_model_is_the_sign_of_the_same_sum() {
    for (w, threshold) in MODELS {
        let unit = Unit::new(&w, -threshold);
        for [x, y] in POINTS {
            let sum = w[0] * x + w[1] * y - threshold;
            assert!(sum != 0.0, "the sign of 0 is open");
            assert_eq!(unit.sign_output(&dvector![x, y]), sum.signum());
        }
    }
    let tie = Unit::new(&[2.0, -1.0], -0.5);
    assert_eq!(tie.sign_output(&dvector![1.0, 1.5]), -1.0);
}

/// With a plus, and without a step: the sum itself.
#[test]
fn s4_15_the_third_model_adds_its_constant_and_has_no_threshold() {
    for (w, constant) in MODELS {
        let unit = Unit::new(&w, constant);
        for [x, y] in POINTS {
            let printed = constant + (w[0] * x + w[1] * y);
            assert_close(unit.weighted_sum(&dvector![x, y]), printed);
        }
    }
}

/// With a step there is nothing to follow: only a smooth unit says in which direction its error shrinks.
#[test]
fn s4_17_the_error_of_a_step_is_flat_and_that_of_a_sigmoid_is_not() {
    for (x, label) in [(1.5, 0.0), (-0.5, 1.0)] {
        let unit = |weight, activation| OneInput {
            weight,
            bias: 0.3,
            activation,
        };
        let error = |activation: Activation| {
            let output = move |weight: f64| activation.value(weight * x + 0.3);
            move |weight: f64| 0.5 * (output(weight) - label).powi(2)
        };
        for weight in [-2.0, 0.5, 3.0] {
            let step = unit(weight, Activation::Step).gradient(x, label)[0];
            assert_eq!(step, 0.0);
            assert_eq!(slope(error(Activation::Step), weight), 0.0);
            let smooth = unit(weight, Activation::Sigmoid).gradient(x, label)[0];
            assert_slope(smooth, error(Activation::Sigmoid), weight);
            assert!(smooth.abs() > 1e-3, "a slope to follow: {smooth}");
        }
    }
}

#[test]
fn s4_18_no_straight_line_classifies_all_four_points_of_xor() {
    assert_eq!(best_score(Gate::XOR), 3);
    assert_eq!(best_score(Gate::AND), 4);
}

/// By hand: no line leaves the plane whole, one line makes 2 regions, two make 4, three 7, four 11.
#[test]
fn s4_19_each_hidden_unit_adds_a_boundary_and_two_of_them_are_enough_for_xor() {
    assert_eq!([0, 1, 2, 3, 4].map(regions), [1, 2, 4, 7, 11]);
    let network = TwoLayers {
        hidden: vec![Unit::new(&[1.0, 1.0], -0.5), Unit::new(&[-1.0, -1.0], 1.5)],
        output: Unit::new(&[1.0, 1.0], -1.5),
    };
    for [x, y] in INPUTS {
        let above_the_first = x + y > 0.5;
        let below_the_second = x + y < 1.5;
        let between = f64::from(above_the_first && below_the_second);
        assert_eq!(network.outputs(&dvector![x, y]).1, between);
        assert_eq!(between, f64::from(x != y));
    }
}
