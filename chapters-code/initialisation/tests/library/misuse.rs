//! What the library refuses, and what it says.

use crate::random;
use activations::Activation;
use backprop::Layer;
use initialisation::{
    Scheme,
    compare::{Elementwise, losses},
    flow::{flow, typical_flow},
    measure::{histogram, mean_square, share},
    spread::saturated,
    sums::expected_variance,
};
use nalgebra::{DMatrix, DVector};

#[test]
#[should_panic(expected = "Elementwise: call forward before backward")]
fn a_way_back_without_a_way_there() {
    let _ = Elementwise::new(Activation::Tanh).backward(&DMatrix::zeros(2, 3));
}

#[test]
#[should_panic(expected = "Elementwise: the outputs were 2×3, but a 3×2 gradient came back")]
fn a_gradient_of_another_shape() {
    let mut layer = Elementwise::new(Activation::Tanh);
    let _ = layer.forward(&DMatrix::zeros(2, 3));
    let _ = layer.backward(&DMatrix::zeros(3, 2));
}

#[test]
#[should_panic(expected = "a mean of no numbers doesn't exist, but the matrix is 0×3")]
fn a_mean_of_no_numbers() {
    let _ = mean_square(&DMatrix::zeros(0, 3));
}

#[test]
#[should_panic(expected = "but the matrix is 2×0")]
fn a_share_of_no_numbers() {
    let _ = share(&DMatrix::zeros(2, 0), |_| true);
}

#[test]
#[should_panic(expected = "but got 3 parts from 1 to 1")]
fn a_histogram_without_a_range() {
    let _ = histogram(&DMatrix::zeros(2, 2), (1.0, 1.0), 3);
}

#[test]
#[should_panic(expected = "but got 0 parts from 0 to 1")]
fn a_histogram_without_parts() {
    let _ = histogram(&DMatrix::zeros(2, 2), (0.0, 1.0), 0);
}

#[test]
#[should_panic(expected = "Relu has no range with two ends")]
fn saturation_of_a_function_without_two_ends() {
    let _ = saturated(&DMatrix::zeros(2, 2), Activation::Relu);
}

#[test]
#[should_panic(expected = "a weighted sum needs at least one input")]
fn a_sum_without_inputs() {
    let _ = expected_variance(&DVector::zeros(0), 1.0);
}

#[test]
#[should_panic(expected = "15 steps have no ten equal parts")]
fn steps_without_ten_parts() {
    let _ = losses(Scheme::HeNormal, Activation::Relu, (15, 0.1), 0);
}

#[test]
#[should_panic(
    expected = "a flow needs inputs, a layer and a unit in each layer, but the widths are [3]"
)]
fn a_flow_through_no_layers() {
    let _ = flow(&[3], Scheme::HeNormal, Activation::Relu, 0);
}

#[test]
#[should_panic(expected = "but the widths are [3, 0, 2]")]
fn a_layer_without_units() {
    let _ = flow(&[3, 0, 2], Scheme::HeNormal, Activation::Relu, 0);
}

#[test]
#[should_panic(expected = "a geometric mean needs positive numbers")]
fn a_typical_flow_of_no_networks() {
    let _ = typical_flow(&[3, 2], Scheme::HeNormal, Activation::Relu, 0);
}

#[test]
fn a_constant_draws_nothing() {
    let mut generator = random(0);
    let _ = Scheme::Constant(1.0).weights(3, 3, &mut generator);
    assert_eq!(generator, random(0));
}
