//! Layers and parameters, counted.

use crate::{CASES, network};
use activations::Activation::Sigmoid;
use feedforward::{
    parameters::{LayerCounts, Parameters},
    three_layers, two_two_two,
};
use grading::Draw;

#[test]
fn the_sizes_tell_how_many_numbers_a_network_holds() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let rows = 2 + draw.index(4);
        let sizes: Vec<usize> = (0..rows).map(|_| 1 + draw.index(9)).collect();
        let network = network(&mut draw, &sizes, Sigmoid);
        assert_eq!(
            Parameters::of_sizes(&sizes),
            Parameters::of_network(&network)
        );
    }
}

/// By hand: 4 + 4 weights; 6 + 6 + 4 weights and 3 + 2 + 2 biases; 784·50 + 50·10 weights and 60 biases;
/// 784·50 + 50·100 + 100·10 weights and 160 biases.
#[test]
fn counts_by_hand_are_met() {
    assert_eq!(Parameters::of_network(&two_two_two::network()).weights, 8);
    let three = Parameters::of_network(&three_layers::network());
    assert_eq!((three.weights, three.biases, three.total()), (16, 7, 23));
    assert_eq!(Parameters::of_sizes(&[784, 50, 10]).total(), 39_760);
    assert_eq!(Parameters::of_sizes(&[784, 50, 100, 10]).total(), 45_360);
}

/// A row of k units between two rows of n and m nodes brings k (n + 1) + m (k + 1) numbers in place of m (n + 1).
#[test]
fn a_row_in_between_changes_the_count_by_its_own_weights_and_biases() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let [before, between, after] = [0; 3].map(|_| 1 + draw.index(20));
        let with = Parameters::of_sizes(&[before, between, after]).total();
        let expected = between * (before + 1) + after * (between + 1);
        assert_eq!(with, expected);
        let without = Parameters::of_sizes(&[before, after]).total();
        assert_eq!(without, after * (before + 1));
    }
}

#[test]
fn the_three_ways_of_counting_layers_differ_by_one_each() {
    for rows in 2..8 {
        let counts = LayerCounts::of_sizes(&vec![3; rows]);
        assert_eq!(counts.rows_of_nodes, rows);
        assert_eq!(counts.layers_of_weights, counts.rows_of_nodes - 1);
        assert_eq!(counts.hidden_layers, counts.layers_of_weights - 1);
        assert_eq!(counts.is_deep(), counts.hidden_layers >= 2);
    }
    let of_weights = two_two_two::network().layers.len();
    assert_eq!(
        LayerCounts::of_sizes(&[2, 2, 2]).layers_of_weights,
        of_weights
    );
}

#[test]
#[should_panic(expected = "at least 2 sizes, but 1 came in")]
fn one_row_of_nodes_is_no_network() {
    let _ = Parameters::of_sizes(&[3]);
}
