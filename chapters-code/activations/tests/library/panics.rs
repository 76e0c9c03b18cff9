//! A wrong shape is named, with what was expected and what came.

use activations::{
    collapse::Affine, dead::mean_gradient, depth::geometric_mean, maxout::Maxout,
    one_input::OneInput, relu::relu_backward, saturation::turning_point, softmax::softmax,
};
use nalgebra::{DMatrix, DVector, dvector};
use perceptron::Unit;

fn layer(inputs: usize, outputs: usize) -> Affine {
    Affine {
        weights: DMatrix::zeros(outputs, inputs),
        bias: DVector::zeros(outputs),
    }
}

#[test]
#[should_panic(expected = "a layer with 2×3 weights takes 3 inputs, but 4 came in")]
fn a_layer_names_its_shape_and_the_inputs_that_came() {
    let _ = layer(3, 2).apply(&dvector![1.0, 2.0, 3.0, 4.0]);
}

#[test]
#[should_panic(expected = "the second layer takes 4 inputs, but the first has 2 outputs")]
fn layers_that_do_not_fit_are_named() {
    let _ = layer(3, 2).collapsed_with(&layer(4, 1));
}

#[test]
#[should_panic(expected = "one piece has 2 weights, another has 3")]
fn pieces_of_different_lengths_are_named() {
    let _ = Maxout::new(vec![
        Unit::new(&[1.0, 2.0], 0.0),
        Unit::new(&[1.0, 2.0, 3.0], 0.0),
    ]);
}

#[test]
#[should_panic(expected = "a maximum needs at least one piece")]
fn maxout_without_pieces_is_refused() {
    let _ = Maxout::new(vec![]);
}

#[test]
#[should_panic(expected = "the mask has 2 entries, but 3 numbers came back")]
fn a_mask_of_another_length_is_named() {
    let _ = relu_backward(&dvector![1.0, 0.0], &dvector![1.0, 2.0, 3.0]);
}

#[test]
#[should_panic(expected = "softmax needs at least one number")]
fn softmax_of_nothing_is_refused() {
    let _ = softmax(&DVector::zeros(0));
}

#[test]
#[should_panic(expected = "must be false at 1 and true at 2")]
fn a_turning_point_that_is_not_enclosed_is_refused() {
    let _ = turning_point(|x| x > 0.0, 1.0, 2.0);
}

#[test]
#[should_panic(expected = "a geometric mean needs positive numbers")]
fn a_geometric_mean_of_a_negative_number_is_refused() {
    let _ = geometric_mean(&[1.0, -1.0]);
}

#[test]
#[should_panic(expected = "a mean needs at least one sample")]
fn a_mean_gradient_of_no_samples_is_refused() {
    let unit = OneInput {
        weight: 1.0,
        bias: 0.0,
        activation: activations::Activation::Relu,
    };
    let _ = mean_gradient(&unit, &[]);
}
