//! What S2 says of layers: their computation is linear but for the activation, and the way back is the chain rule.

use crate::two_two_two::{EXAMPLES, phi};
use crate::{assert_close, assert_slope, entries::assert_all_close};
use activations::Activation::{Elu, Identity, LeakyRelu, Relu, Sigmoid, Step, Tanh};
use feedforward::{
    Dense, Network,
    linear_map::{matrix_of, merged},
};
use nalgebra::{DVector, dmatrix, dvector};

#[test]
fn s2_03_a_single_layer_is_a_sum_and_a_function_for_each_unit() {
    let weights = dmatrix![1.0, 2.0; 0.0, 1.0; -1.0, 1.0];
    let layer = Dense::new(weights, dvector![1.0, -1.0, 0.5], Sigmoid);
    for [x, y] in [[1.0, -2.0], [0.5, 3.0]] {
        let sums = [x + 2.0 * y + 1.0, y - 1.0, -x + y + 0.5];
        let outputs = layer.forward(&dvector![x, y]);
        assert_all_close(outputs.as_slice(), &sums.map(phi));
    }
}

#[test]
fn s2_05_a_linear_map_is_a_matrix_and_a_bias_makes_it_affine() {
    let map = |x: &DVector<f64>| dvector![2.0 * x[0] - x[1], x[0] + 3.0 * x[1], 5.0 * x[1]];
    let matrix = matrix_of(map, 2);
    assert_eq!(matrix, dmatrix![2.0, -1.0; 1.0, 3.0; 0.0, 5.0]);
    let linear = Dense::without_bias(matrix.clone(), Identity);
    let shifted = Dense::new(matrix, dvector![0.5, 0.0, -1.0], Identity);
    let (x, y) = (dvector![1.5, -2.0], dvector![0.25, 4.0]);
    for point in [&x, &y] {
        assert_all_close(linear.forward(point).as_slice(), map(point).as_slice());
    }
    let mixed = 2.0 * &x - 3.0 * &y;
    let of_mixed = |layer: &Dense| 2.0 * layer.forward(&x) - 3.0 * layer.forward(&y);
    assert_all_close(
        linear.forward(&mixed).as_slice(),
        of_mixed(&linear).as_slice(),
    );
    let off = shifted.forward(&mixed) - of_mixed(&shifted);
    assert_all_close(off.as_slice(), &[1.0, 0.0, -2.0]);
}

/// By hand: W₂ W₁ = [[3.5, 2], [−1, 3]] and W₂ b₁ + b₂ = (−4.5, −5).
#[test]
fn s2_06_linear_layers_in_a_row_are_one_linear_layer() {
    let first = Dense::new(dmatrix![2.0, -1.0; 0.5, 1.0], dvector![1.0, -2.0], Identity);
    let second = Dense::new(dmatrix![1.0, 3.0; -1.0, 2.0], dvector![0.5, 0.0], Identity);
    let one = merged(&first, &second);
    assert_eq!(one.weights, dmatrix![3.5, 2.0; -1.0, 3.0]);
    assert_eq!(one.bias, dvector![-4.5, -5.0]);
    let deep = Network::new(vec![first.clone(), second.clone()]);
    let bent = Dense {
        activation: Relu,
        ..first
    };
    let bent = Network::new(vec![bent, second]);
    for [x, y] in [[1.0, -2.0], [-3.0, 0.5]] {
        let expected = [3.5 * x + 2.0 * y - 4.5, -x + 3.0 * y - 5.0];
        assert_all_close(deep.forward(&dvector![x, y]).as_slice(), &expected);
        let gap = bent.forward(&dvector![x, y])[0] - expected[0];
        assert!(gap.abs() > 1.0, "ReLU in between changes nothing: {gap}");
    }
}

/// y = 2 φ(3x − 1) + ½ is a straight line exactly if the middle of two inputs gives the middle of two outputs.
#[test]
fn s2_07_only_an_activation_function_bends_a_stack_of_layers() {
    let bend = |activation| {
        let first = Dense::new(dmatrix![3.0], dvector![-1.0], activation);
        let second = Dense::new(dmatrix![2.0], dvector![0.5], Identity);
        let network = Network::new(vec![first, second]);
        let at = |x: f64| network.forward(&dvector![x])[0];
        at(0.0) - (at(-1.0) + at(1.0)) / 2.0
    };
    assert_close(bend(Identity), 0.0);
    let (leaky, elu) = (LeakyRelu { slope: 0.1 }, Elu { alpha: 1.0 });
    for activation in [Step, Sigmoid, Tanh, Relu, leaky, elu] {
        let bend = bend(activation);
        assert!(bend.abs() > 0.1, "{activation:?} bends it by {bend} alone");
    }
}

#[test]
fn s2_16_an_input_passes_the_layers_in_turn_to_become_a_result() {
    for example in EXAMPLES {
        let trace = example.trace();
        let [input, hidden, last] = &trace.activations[..] else {
            panic!("inputs, hidden units and outputs: {trace:?}");
        };
        assert_eq!(input.as_slice(), example.a1);
        assert_all_close(hidden.as_slice(), &example.a2());
        assert_all_close(last.as_slice(), &example.a3());
    }
}

#[test]
fn s2_17_the_chain_rule_passes_the_loss_back_to_every_weight() {
    for example in EXAMPLES {
        let gradients = example.gradients().weights;
        for (target, source) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let of_first = |w: f64| example.with(|moved| moved.w1[target][source] = w).loss();
            let of_last = |w: f64| example.with(|moved| moved.w2[target][source] = w).loss();
            let [first, last] = [0, 1].map(|layer| gradients[layer][(target, source)]);
            assert_slope(first, of_first, example.w1[target][source]);
            assert_slope(last, of_last, example.w2[target][source]);
        }
    }
}
