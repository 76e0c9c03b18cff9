//! S3-04: layers with a way forward and a way back.

use crate::{
    assert_slope,
    entries::{assert_all_close, assert_all_printed, assert_matrix},
};
use activations::Activation;
use backprop::{Affine, Layer, Relu, Sigmoid};
use initialisation::compare::Elementwise;
use losses::SoftmaxWithLoss;
use nalgebra::{DMatrix, dmatrix, dvector};

/// Two features of three samples, away from 0.
fn samples() -> DMatrix<f64> {
    dmatrix![-1.5, 0.5, 2.0; 0.25, -0.75, 3.0]
}

/// Asserts that an elementwise layer is `f` on the way forward, and the arriving slope times f′ on the way back.
#[track_caller]
fn assert_elementwise(mut layer: impl Layer, f: impl Fn(f64) -> f64) {
    let arriving = dmatrix![0.5, -1.0, 2.0; 3.0, 0.25, -0.5];
    assert_matrix(&layer.forward(&samples()), &samples().map(&f));
    let back = layer.backward(&arriving);
    for (place, x) in samples().iter().enumerate() {
        assert_slope(back[place], |x| arriving[place] * f(x), *x);
    }
}

#[test]
fn s3_04_7_an_activation_is_a_layer_with_two_ways() {
    assert_elementwise(Elementwise::new(Activation::Tanh), f64::tanh);
    let elu = |x: f64| if x >= 0.0 { x } else { 2.0 * (x.exp() - 1.0) };
    assert_elementwise(Elementwise::new(Activation::Elu { alpha: 2.0 }), elu);
}

#[test]
fn s3_04_8_relu_lets_back_what_it_let_through_and_nothing_at_0() {
    assert_elementwise(Relu::default(), |x| if x > 0.0 { x } else { 0.0 });
    let mut layer = Relu::default();
    let _ = layer.forward(&dmatrix![0.0, -0.0, 1e-9]);
    let back = layer.backward(&dmatrix![4.0, 5.0, 6.0]);
    assert_eq!(back, dmatrix![0.0, 0.0, 6.0]);
}

/// y (1 − y), from nothing but the outputs.
#[test]
fn s3_04_9_the_sigmoid_goes_back_by_its_outputs() {
    let logistic = |x: f64| 1.0 / (1.0 + (-x).exp());
    assert_elementwise(Sigmoid::default(), logistic);
    let mut layer = Sigmoid::default();
    let y = layer.forward(&samples());
    let back = layer.backward(&DMatrix::from_element(2, 3, 1.0));
    assert_matrix(&back, &y.map(|y| y * (1.0 - y)));
}

/// The note's rows are our columns: W, X and dY are the transposes of those of W-3.
#[test]
fn s3_04_11_the_affine_layer_has_the_worked_numbers_both_ways() {
    let weights = dmatrix![0.5, -1.0, 2.0; 1.5, 0.25, -0.5].transpose();
    let mut layer = Affine::new(weights, dvector![0.1, 0.2, 0.3]);
    let y = layer.forward(&dmatrix![1.0, 2.0; 3.0, -1.0].transpose());
    assert_matrix(&y.transpose(), &dmatrix![3.6, -0.3, 1.3; 0.1, -3.05, 6.8]);
    let back = layer.backward(&dmatrix![1.0, -2.0, 0.5; 0.25, 1.0, -1.0].transpose());
    assert_eq!(back.transpose(), dmatrix![3.5, 0.75; -2.875, 1.125]);
    let expected = dmatrix![1.75, 1.0, -2.5; 1.75, -5.0, 2.0];
    assert_eq!(layer.weights_gradient.transpose(), expected);
    assert_eq!(layer.bias_gradient, dvector![1.25, -1.0, -0.5]);
}

#[test]
fn s3_04_12_softmax_with_loss_goes_back_by_answer_minus_target() {
    let mut end = SoftmaxWithLoss::default();
    let loss = end.forward(&dmatrix![0.5; 2.0; 1.0], &dmatrix![0.0; 1.0; 0.0]);
    let worked = ["0.140244383166", "-0.371468280788", "0.231223897622"];
    assert_all_printed(&[loss], &["0.464368784108"]);
    assert_all_printed(end.backward().as_slice(), &worked);
}

/// Two samples: the mean of the losses, and half of each slope.
#[test]
fn s3_04_12_softmax_with_loss_divides_by_the_size_of_the_batch() {
    let mut end = SoftmaxWithLoss::default();
    let logits = dmatrix![0.5, -1.0; 2.0, 0.25; 1.0, 0.75];
    let targets = dmatrix![0.0, 0.0; 1.0, 0.0; 0.0, 1.0];
    let mean = |logits: &DMatrix<f64>| {
        let share = |n: usize, class: usize| {
            logits[(class, n)].exp() / logits.column(n).map(f64::exp).sum()
        };
        -(share(0, 1).ln() + share(1, 2).ln()) / 2.0
    };
    assert_all_close(&[end.forward(&logits, &targets)], &[mean(&logits)]);
    let back = end.backward();
    for place in 0..6 {
        let of_entry = |entry: f64| {
            let mut moved = logits.clone();
            moved[place] = entry;
            mean(&moved)
        };
        assert_slope(back[place], of_entry, logits[place]);
    }
}
