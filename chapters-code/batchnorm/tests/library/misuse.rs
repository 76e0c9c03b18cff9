//! What doesn't fit together is refused, with both shapes in the message.

use backprop::Layer;
use batchnorm::{
    BatchNorm, LayerNorm,
    by_steps::{input_gradient, scale_gradient},
    one_feature::normalise,
    simplified::one_line,
    variance::{biased_variance, unbiased_variance},
};
use nalgebra::{DMatrix, DVector, dvector};

fn batch() -> DMatrix<f64> {
    DMatrix::from_fn(3, 4, |row, column| (row * column) as f64)
}

#[test]
#[should_panic(expected = "the layer has 2 features, but 3×4 inputs came in")]
fn inputs_with_another_number_of_features_are_refused() {
    let _ = BatchNorm::new(2).forward(&batch());
}

#[test]
#[should_panic(
    expected = "batch normalisation: the outputs were 3×4, but a 4×3 gradient came back"
)]
fn a_transposed_gradient_is_refused() {
    let mut layer = BatchNorm::new(3);
    let _ = layer.forward(&batch());
    let _ = layer.backward(&batch().transpose());
}

#[test]
#[should_panic(expected = "call forward before backward")]
fn a_way_back_without_a_way_forward_is_refused() {
    let _ = BatchNorm::new(3).backward(&batch());
}

#[test]
#[should_panic(expected = "train with batches of at least 2")]
fn a_batch_of_one_is_refused_in_training() {
    let _ = BatchNorm::new(3).forward(&batch().columns(0, 1).into_owned());
}

#[test]
#[should_panic(expected = "layer normalisation: the layer has 4 features, but 3×4 inputs came in")]
fn layer_normalisation_refuses_a_transposed_batch() {
    let _ = LayerNorm::new(4).forward(&batch());
}

#[test]
#[should_panic(
    expected = "layer normalisation: the outputs were 3×4, but a 4×3 gradient came back"
)]
fn layer_normalisation_refuses_a_transposed_gradient() {
    let mut layer = LayerNorm::new(3);
    let _ = layer.forward(&batch());
    let _ = layer.backward(&batch().transpose());
}

#[test]
#[should_panic(expected = "layer normalisation: call forward before backward")]
fn layer_normalisation_refuses_a_way_back_without_a_way_forward() {
    let _ = LayerNorm::new(3).backward(&batch());
}

#[test]
#[should_panic(expected = "3 samples need a gradient with as many entries, not 2")]
fn the_six_steps_refuse_a_gradient_of_another_length() {
    let x = dvector![1.0, 2.0, 4.0];
    let _ = input_gradient(&dvector![1.0, 2.0], &x, &normalise(&x, 1e-5));
}

#[test]
#[should_panic(expected = "3 samples need a gradient with as many entries, not 2")]
fn the_gradient_of_the_scale_refuses_a_gradient_of_another_length() {
    let forward = normalise(&dvector![1.0, 2.0, 4.0], 1e-5);
    let _ = scale_gradient(&dvector![1.0, 2.0], &forward);
}

#[test]
#[should_panic(expected = "3 normalised values need a gradient with as many entries, not 2")]
fn the_one_line_refuses_a_gradient_of_another_length() {
    let _ = one_line(&dvector![1.0, 2.0], &dvector![-1.0, 0.0, 1.0], 1.0);
}

#[test]
#[should_panic(expected = "an empty batch has no variance")]
fn an_empty_batch_is_refused() {
    let _ = biased_variance(&DVector::zeros(0));
}

#[test]
#[should_panic(expected = "at least 2 samples, not 1")]
fn the_unbiased_variance_of_one_sample_is_refused() {
    let _ = unbiased_variance(&dvector![3.0]);
}
