//! Running values: what training gathers, and what evaluation makes of it.

use crate::CASES;

use backprop::{Affine, Layer, Stack, layer::Mode};
use batchnorm::{BatchNorm, variance::unbiased_variance};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

const CLOSE: Tolerance = Tolerance::COMPUTED;

/// After k passes the old value keeps the share 0.9ᵏ, and the batch has the rest.
#[test]
fn the_same_batch_again_and_again_draws_the_running_values_to_its_own() {
    let mut draw = Draw::new(20);
    let (mut layer, x) = (BatchNorm::new(2), draw.matrix(2, 5));
    let variance = DVector::from_fn(2, |row, _| unbiased_variance(&x.row(row).transpose()));
    for passes in 1..=30 {
        let _ = layer.forward(&x);
        let old = 0.9_f64.powi(passes);
        let mean = (1.0 - old) * x.column_mean();
        assert_agrees(&layer.running_mean, &mean, CLOSE);
        let moved = (1.0 - old) * &variance + DVector::from_element(2, old);
        assert_agrees(&layer.running_variance, &moved, CLOSE);
    }
}

/// 2,000 batches of 4 from the uniform distribution on ±2, whose variance is 4/3.
///
/// The average of the running values over the last 1,900 passes is nearly the average of the values of 1,900 batches.
/// One batch's mean has the variance 1/3, and its unbiased variance has the variance 0.652 (from the fourth moment 16/5),
/// so the standard errors are √(0.333/1900) = 0.013 and √(0.652/1900) = 0.019. The bounds are five of each. A biased
/// variance would end at 1, eighteen of them below.
#[test]
fn on_average_the_running_values_are_those_of_the_distribution() {
    let (mut draw, mut layer) = (Draw::new(21), BatchNorm::new(1));
    let (mut mean, mut variance) = (0.0, 0.0);
    for pass in 0..2_000 {
        let _ = layer.forward(&draw.matrix(1, 4));
        if pass >= 100 {
            mean += layer.running_mean[0] / 1_900.0;
            variance += layer.running_variance[0] / 1_900.0;
        }
    }
    assert!(mean.abs() < 0.066, "{mean}");
    assert!((variance - 4.0 / 3.0).abs() < 0.093, "{variance}");
}

#[test]
fn in_evaluation_a_sample_s_answer_does_not_depend_on_its_neighbours_and_nothing_is_remembered() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let mut layer = BatchNorm::new(3);
        let _ = layer.forward(&draw.matrix(3, 6));
        layer.set_mode(Mode::Evaluation);
        let before = layer.clone();
        let x = draw.matrix(3, 4);
        let together = layer.forward(&x);
        for sample in 0..4 {
            let alone = layer.forward(&x.columns(sample, 1).into_owned());
            let expected = together.columns(sample, 1).into_owned();
            assert_agrees(&alone, &expected, CLOSE);
        }
        assert_eq!(layer.running_mean, before.running_mean);
        assert_eq!(layer.running_variance, before.running_variance);
    }
}

#[test]
fn in_training_a_sample_s_answer_depends_on_its_neighbours() {
    let mut draw = Draw::new(22);
    let x = draw.matrix(2, 3);
    let mut other = x.clone();
    other[(0, 2)] += 1.0;
    let answer = |x: &DMatrix<f64>| BatchNorm::new(2).forward(x)[(0, 0)];
    assert!((answer(&x) - answer(&other)).abs() > 0.01);
}

#[test]
fn an_untrained_layer_changes_nothing_in_evaluation_but_for_epsilon() {
    let (mut layer, x) = (BatchNorm::new(2), Draw::new(23).matrix(2, 3));
    layer.set_mode(Mode::Evaluation);
    assert_agrees(&layer.forward(&x), &(&x / 1.000_01_f64.sqrt()), CLOSE);
}

#[test]
fn a_stack_hands_the_mode_on_to_the_layer() {
    let mut draw = Draw::new(24);
    let (weights, x) = (draw.matrix(2, 2), draw.matrix(2, 3));
    let affine = Affine::new(weights, DVector::zeros(2));
    let mut stack = Stack {
        layers: vec![Box::new(affine), Box::new(BatchNorm::new(2))],
    };
    let training = stack.forward(&x);
    stack.set_mode(Mode::Evaluation);
    assert!((stack.forward(&x) - &training).norm() > 0.1);
    // A single sample has no variance, but in evaluation it needs none.
    let _ = stack.forward(&x.columns(0, 1).into_owned());
    stack.set_mode(Mode::Training);
    assert_agrees(&stack.forward(&x), &training, CLOSE);
}
