//! Equal weights.

use activations::Activation;
use feedforward::{
    Dense,
    two_two_two::{inputs, network, wanted},
};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use initialisation::symmetry::{after_steps, after_xor, equal_network, gap, nudged_network, xor};
use nalgebra::{DMatrix, DVector};

/// The value that the notes give for this training (W-8).
#[test]
fn equal_weights_have_the_rows_of_the_notes_after_a_hundred_steps() {
    let networks = after_steps(&equal_network(0.5, Activation::Sigmoid), 100);
    let weights = &networks[100].layers[0].weights;
    let printed = Tolerance::half_unit(12);
    for unit in 0..2 {
        assert_agrees(&weights[(unit, 0)], &1.069_740_822_054, printed);
        assert_agrees(&weights[(unit, 1)], &0.784_870_411_027, printed);
    }
}

/// A straight line isn't among them: with the learning rate 1 it would diverge.
#[test]
fn equal_weights_never_part_whatever_they_are() {
    let mut draw = Draw::new(4);
    for activation in [Activation::Sigmoid, Activation::Tanh] {
        for _ in 0..10 {
            let networks = after_steps(&equal_network(draw.number(), activation), 20);
            assert!(networks.iter().all(|network| gap(network) == 0.0));
        }
    }
}

#[test]
fn different_weights_stay_different() {
    let networks = after_steps(&network(), 100);
    assert_eq!(networks.len(), 101);
    assert!(networks.iter().all(|network| gap(network) > 0.1));
}

#[test]
fn zeros_stay_zeros_with_tanh_and_relu_and_not_with_the_sigmoid() {
    let moved = |activation| {
        let networks = after_steps(&equal_network(0.0, activation), 10);
        let layers = &networks[10].layers;
        layers.iter().map(|layer| layer.weights.amax()).sum::<f64>()
    };
    assert_eq!(moved(Activation::Tanh), 0.0);
    assert_eq!(moved(Activation::Relu), 0.0);
    assert!(moved(Activation::Sigmoid) > 0.0);
}

/// The first step, against central differences of the loss by the eight weights.
#[test]
fn the_first_step_goes_down_the_slope_of_the_loss() {
    let start = equal_network(0.5, Activation::Sigmoid);
    let with = |weights: &DVector<f64>| {
        let mut network = start.clone();
        for (layer, weights) in network.layers.iter_mut().zip(weights.as_slice().chunks(4)) {
            layer.weights = DMatrix::from_column_slice(2, 2, weights);
        }
        network
    };
    let loss =
        |weights: &DVector<f64>| 0.5 * (with(weights).forward(&inputs()) - wanted()).norm_squared();
    let halves = DVector::from_element(8, 0.5);
    let slopes = numerical_gradient(loss, &halves, gradients::gradient::STEP);
    let stepped = &after_steps(&start, 1)[1];
    let expected = with(&(halves - slopes));
    for (got, expected) in stepped.layers.iter().zip(&expected.layers) {
        assert_agrees(&got.weights, &expected.weights, Tolerance::DIFFERENCED);
    }
}

#[test]
fn a_sweep_over_xor_changes_weights_and_biases_and_keeps_equal_units_equal() {
    let start = nudged_network(0.0);
    let sigmoids = |layer: &Dense| layer.activation == Activation::Sigmoid;
    assert!(start.layers.iter().all(sigmoids));
    let after = after_xor(&start, 5, 0.5);
    assert_eq!(gap(&after), 0.0);
    for (before, after) in start.layers.iter().zip(&after.layers) {
        assert_ne!(before.weights, after.weights);
        assert_ne!(before.bias, after.bias);
    }
    let nudged = after_xor(&nudged_network(0.1), 5, 0.5);
    assert!(gap(&nudged) > 0.0);
}

#[test]
fn xor_is_1_for_inputs_that_differ() {
    for (inputs, wanted) in xor() {
        assert_eq!(wanted[0], f64::from(u8::from(inputs[0] != inputs[1])));
    }
}
