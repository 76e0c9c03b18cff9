//! The slopes of a matrix of weights, and of all weights of a network.

use crate::CASES;
use activations::Activation;
use feedforward::{Dense, Network, two_two_two};
use gradients::gradient::STEP;
use gradients::network_gradient::{forward_passes, loss, matrix_gradient, weight_gradients};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector, dvector};
use std::cell::Cell;

/// ½‖W x‖² has the gradient (W x) xᵀ, one column for each entry of x.
#[test]
fn the_gradient_of_a_quadratic_form_is_an_outer_product_in_the_shape_of_the_weights() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (rows, columns) = (1 + draw.index(4), 1 + draw.index(4));
        let (weights, x) = (draw.matrix(rows, columns), draw.vector(columns));
        let half_squared = |weights: &DMatrix<f64>| (weights * &x).norm_squared() / 2.0;
        let gradient = matrix_gradient(half_squared, &weights, STEP);
        let expected = &weights * &x * x.transpose();
        assert_agrees(&gradient, &expected, Tolerance::DIFFERENCED);
    }
}

/// One layer without an activation has the gradient (a − y) xᵀ: no activation, so no kink and no saturation either.
#[test]
fn the_gradient_of_a_linear_layer_is_its_error_times_its_input() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (weights, bias) = (draw.matrix(3, 2), draw.vector(3));
        let (inputs, wanted) = (draw.vector(2), draw.vector(3));
        let layer = Dense::new(weights, bias, Activation::Identity);
        let network = Network::new(vec![layer]);
        let gradients = weight_gradients(&network, &inputs, &wanted, STEP);
        let expected = (network.forward(&inputs) - wanted) * inputs.transpose();
        assert_agrees(&gradients, &vec![expected], Tolerance::DIFFERENCED);
    }
}

/// The chain rule by hand: δ = (a − y) a (1 − a) for an output; for a hidden unit the weights bring the δ of both outputs back.
#[test]
fn both_layers_of_the_central_example_have_the_slopes_of_the_chain_rule() {
    let (network, inputs) = (two_two_two::network(), two_two_two::inputs());
    let gradients = weight_gradients(&network, &inputs, &two_two_two::wanted(), STEP);
    let trace = network.trace(&inputs);
    let (hidden, outputs) = (&trace.activations[1], trace.outputs());
    let sigmoid_slope = |a: &DVector<f64>| a.map(|a| a * (1.0 - a));
    let output_delta = (outputs - two_two_two::wanted()).component_mul(&sigmoid_slope(outputs));
    let brought_back = network.layers[1].weights.transpose() * &output_delta;
    let hidden_delta = brought_back.component_mul(&sigmoid_slope(hidden));
    let expected = vec![
        hidden_delta * inputs.transpose(),
        output_delta * hidden.transpose(),
    ];
    assert_agrees(&gradients, &expected, Tolerance::DIFFERENCED);
}

/// W-2 of the sources: the slopes of both first-layer weights of unit 1 are −0.0205 and half of it, for the inputs are 1 and ½.
#[test]
fn slopes_into_one_unit_are_proportional_to_its_inputs() {
    let (network, inputs) = (two_two_two::network(), two_two_two::inputs());
    let gradients = weight_gradients(&network, &inputs, &two_two_two::wanted(), STEP);
    for row in 0..2 {
        let (first, second) = (gradients[0][(row, 0)], gradients[0][(row, 1)]);
        assert_agrees(
            &second,
            &(first * inputs[1] / inputs[0]),
            Tolerance::DIFFERENCED,
        );
    }
    assert!((gradients[0][(0, 0)] + 0.0205).abs() < 5e-6);
}

#[test]
fn a_small_step_against_the_gradients_lowers_the_loss() {
    let (network, inputs) = (two_two_two::network(), two_two_two::inputs());
    let wanted = two_two_two::wanted();
    let mut moved = network.clone();
    for (layer, gradient) in moved
        .layers
        .iter_mut()
        .zip(weight_gradients(&network, &inputs, &wanted, STEP))
    {
        layer.weights -= 0.1 * gradient;
    }
    assert!(loss(&moved, &inputs, &wanted) < loss(&network, &inputs, &wanted));
}

#[test]
fn every_weight_costs_two_evaluations() {
    for (rows, columns) in [(1, 1), (2, 2), (3, 5)] {
        let count = Cell::new(0);
        let counted = |weights: &DMatrix<f64>| {
            count.set(count.get() + 1);
            weights.sum()
        };
        let _ = matrix_gradient(counted, &DMatrix::zeros(rows, columns), STEP);
        assert_eq!(count.get(), forward_passes(rows * columns));
    }
}

#[test]
#[should_panic(expected = "the network gives 2 outputs, but 3 are wanted")]
fn wanted_outputs_of_another_length_are_refused() {
    let _ = loss(
        &two_two_two::network(),
        &two_two_two::inputs(),
        &dvector![1.0, 0.0, 1.0],
    );
}

#[test]
#[should_panic(expected = "a layer with 2×2 weights takes 2 inputs, but 1 came in")]
fn inputs_that_do_not_fit_the_first_layer_are_refused() {
    let _ = weight_gradients(
        &two_two_two::network(),
        &dvector![1.0],
        &two_two_two::wanted(),
        STEP,
    );
}
