//! One layer.

use crate::{CASES, SMOOTH, layer};
use activations::Activation::{Identity, Sigmoid, Step};
use feedforward::Dense;
use grading::{Draw, Tolerance, assert_agrees};

#[test]
fn each_row_of_weights_is_one_unit() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (layer, a) = (layer(&mut draw, [3, 4], Step), draw.vector(4));
        let (z, output) = (layer.pre_activations(&a), layer.forward(&a));
        for target in 0..3 {
            let weights = layer.weights.row(target).transpose();
            let sum = weights.dot(&a) + layer.bias[target];
            assert_agrees(&z[target], &sum, Tolerance::COMPUTED);
            let fires = if sum > 0.0 { 1.0 } else { 0.0 };
            assert_eq!(output[target], fires, "case {case}");
        }
    }
}

#[test]
fn a_weight_joins_its_column_s_input_to_its_row_s_unit_and_to_no_other() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (layer, a) = (layer(&mut draw, [2, 3], Identity), draw.vector(3));
        let (target, source) = (draw.index(2), draw.index(3));
        let mut moved = layer.clone();
        moved.weights[(target, source)] += 1.0;
        let mut expected = layer.forward(&a);
        expected[target] += a[source];
        assert_agrees(&moved.forward(&a), &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn transposed_weights_give_another_answer() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (layer, a) = (layer(&mut draw, [3, 3], Sigmoid), draw.vector(3));
        let transposed = Dense {
            weights: layer.weights.transpose(),
            ..layer.clone()
        };
        let difference = transposed.pre_activations(&a) - layer.pre_activations(&a);
        assert!(difference.norm() > 1e-3, "case {case}");
    }
}

#[test]
fn the_function_is_applied_to_each_sum_by_itself() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for activation in SMOOTH {
            let (layer, a) = (layer(&mut draw, [3, 2], activation), draw.vector(2));
            let (z, output) = (layer.pre_activations(&a), layer.forward(&a));
            for unit in 0..3 {
                assert_eq!(output[unit], activation.value(z[unit]));
            }
        }
    }
}

#[test]
fn a_layer_without_a_bias_has_biases_of_0() {
    let mut draw = Draw::new(0);
    let (weights, a) = (draw.matrix(3, 2), draw.vector(2));
    let layer = Dense::without_bias(weights.clone(), Identity);
    assert_eq!(layer.bias.len(), 3);
    assert_agrees(&layer.forward(&a), &(weights * a), Tolerance::COMPUTED);
}

#[test]
#[should_panic(expected = "a layer with 3×2 weights has 3 units and needs as many biases, but 2")]
fn biases_of_another_number_are_refused() {
    let mut draw = Draw::new(0);
    let _ = Dense::new(draw.matrix(3, 2), draw.vector(2), Sigmoid);
}

#[test]
#[should_panic(expected = "a layer with 3×2 weights takes 2 inputs, but 3 came in")]
fn inputs_of_another_number_are_refused() {
    let mut draw = Draw::new(0);
    let _ = layer(&mut draw, [3, 2], Sigmoid).forward(&draw.vector(3));
}
