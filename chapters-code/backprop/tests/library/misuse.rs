//! What doesn't fit together is refused, with both shapes in the message.

use activations::Activation;
use backprop::{
    Affine, Layer, Relu, Sigmoid,
    check::check_gradient,
    deltas::{Gradients, deltas, loss, step},
    parameters::with_parameters,
};
use feedforward::{Dense, Network};
use nalgebra::{DMatrix, DVector, dvector};

fn affine() -> Affine {
    Affine::new(DMatrix::zeros(2, 3), DVector::zeros(2))
}

fn network() -> Network {
    let layer = Dense::without_bias(DMatrix::zeros(2, 3), Activation::Sigmoid);
    Network::new(vec![layer])
}

#[test]
#[should_panic(expected = "the weights are 2×3, so the bias needs 2 entries, not 3")]
fn a_bias_for_another_number_of_outputs_is_refused() {
    let _ = Affine::new(DMatrix::zeros(2, 3), DVector::zeros(3));
}

#[test]
#[should_panic(expected = "the weights are 2×3, so the inputs need 3 rows, but they are 2×4")]
fn inputs_of_another_height_are_refused() {
    let _ = affine().forward(&DMatrix::zeros(2, 4));
}

#[test]
#[should_panic(expected = "Affine: the outputs were 2×4, but a 3×4 gradient came back")]
fn a_gradient_in_the_shape_of_the_inputs_is_refused() {
    let mut layer = affine();
    let _ = layer.forward(&DMatrix::zeros(3, 4));
    let _ = layer.backward(&DMatrix::zeros(3, 4));
}

#[test]
#[should_panic(expected = "ReLU: the outputs were 2×4, but a 4×2 gradient came back")]
fn relu_refuses_a_transposed_gradient() {
    let mut layer = Relu::default();
    let _ = layer.forward(&DMatrix::zeros(2, 4));
    let _ = layer.backward(&DMatrix::zeros(4, 2));
}

#[test]
#[should_panic(expected = "Sigmoid: the outputs were 2×4, but a 2×3 gradient came back")]
fn sigmoid_refuses_a_gradient_for_fewer_samples() {
    let mut layer = Sigmoid::default();
    let _ = layer.forward(&DMatrix::zeros(2, 4));
    let _ = layer.backward(&DMatrix::zeros(2, 3));
}

#[test]
#[should_panic(expected = "Affine: call forward before backward")]
fn an_affine_layer_that_saw_nothing_has_no_way_back() {
    let _ = affine().backward(&DMatrix::zeros(2, 1));
}

#[test]
#[should_panic(expected = "ReLU: call forward before backward")]
fn a_relu_layer_that_saw_nothing_has_no_way_back() {
    let _ = Relu::default().backward(&DMatrix::zeros(2, 1));
}

#[test]
#[should_panic(expected = "Sigmoid: call forward before backward")]
fn a_sigmoid_layer_that_saw_nothing_has_no_way_back() {
    let _ = Sigmoid::default().backward(&DMatrix::zeros(2, 1));
}

#[test]
#[should_panic(expected = "the network gives 2 outputs, but 3 are wanted")]
fn a_loss_against_too_many_wanted_outputs_is_refused() {
    let _ = loss(&DVector::zeros(2), &DVector::zeros(3));
}

#[test]
#[should_panic(expected = "the network gives 2 outputs, but 1 are wanted")]
fn deltas_against_too_few_wanted_outputs_are_refused() {
    let trace = network().trace(&DVector::zeros(3));
    let _ = deltas(&network(), &trace, &dvector![1.0]);
}

#[test]
#[should_panic(expected = "the network's weights have the shapes [(2, 3)], but their gradients []")]
fn a_step_with_gradients_of_another_network_is_refused() {
    let nothing = Gradients {
        weights: vec![],
        biases: vec![],
    };
    let _ = step(&network(), &nothing, 0.1);
}

#[test]
#[should_panic(expected = "the network has 8 parameters, but 7 numbers came in")]
fn a_network_is_not_built_of_too_few_numbers() {
    let _ = with_parameters(&network(), &DVector::zeros(7));
}

#[test]
#[should_panic(expected = "the gradient has 2 entries, but x has 3")]
fn a_gradient_of_another_length_is_not_checked() {
    let _ = check_gradient(DVector::sum, &DVector::zeros(3), &DVector::zeros(2), 1e-5);
}

#[test]
#[should_panic(expected = "a gradient without entries can't be checked")]
fn a_check_of_nothing_is_refused() {
    let _ = check_gradient(DVector::sum, &DVector::zeros(0), &DVector::zeros(0), 1e-5);
}
