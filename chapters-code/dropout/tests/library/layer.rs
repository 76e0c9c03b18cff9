//! Dropout as a layer, in training and in evaluation.

use crate::{CASES, STEP, assert_mean_near, random};
use backprop::{Affine, Layer, Stack, layer::Mode};
use dropout::Dropout;
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

/// A clone draws the same masks, so a central difference sees one fixed mask. For that mask the layer is linear: no kinks.
#[test]
fn the_way_back_is_the_central_difference_with_the_mask_held() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, c) = (draw.matrix(3, 4), draw.matrix(3, 4));
        let layer = Dropout::new(draw.between(0.1, 0.8), random(case));
        let of_entries = |entries: &DVector<f64>| {
            let inputs = DMatrix::from_column_slice(3, 4, entries.as_slice());
            layer.clone().forward(&inputs).component_mul(&c).sum()
        };
        let entries = DVector::from_column_slice(x.as_slice());
        let differences = numerical_gradient(of_entries, &entries, STEP);
        let mut walked = layer.clone();
        walked.forward(&x);
        let back = DVector::from_column_slice(walked.backward(&c).as_slice());
        assert_agrees(&back, &differences, Tolerance::DIFFERENCED);
    }
}

#[test]
fn in_training_an_entry_is_either_0_or_divided_by_the_share_that_is_kept() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, ratio) = (draw.matrix(5, 6), draw.between(0.1, 0.8));
        let outputs = Dropout::new(ratio, random(case)).forward(&x);
        for (&output, &input) in outputs.iter().zip(&x) {
            if output != 0.0 {
                assert_agrees(&output, &(input / (1.0 - ratio)), Tolerance::COMPUTED);
            }
        }
    }
}

/// 20,000 outputs for the input 1, each 0 or 1/(1 − r): their variance is r/(1 − r). Within 4 standard errors.
#[test]
fn the_mean_of_many_outputs_in_training_is_the_input() {
    for (seed, ratio) in [(1, 0.2), (2, 0.5), (3, 0.75)] {
        let ones = DMatrix::from_element(100, 200, 1.0);
        let outputs = Dropout::new(ratio, random(seed)).forward(&ones);
        let deviation = (ratio / (1.0 - ratio)).sqrt();
        assert_mean_near(outputs.as_slice(), 1.0, deviation);
    }
}

#[test]
fn evaluation_changes_nothing_in_either_direction_and_draws_nothing() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, gradient) = (draw.matrix(3, 4), draw.matrix(3, 4));
        let mut layer = Dropout::new(0.5, random(case));
        let mut undisturbed = layer.clone();
        layer.set_mode(Mode::Evaluation);
        assert_eq!(layer.forward(&x), x);
        assert_eq!(layer.backward(&gradient), gradient);
        layer.set_mode(Mode::Training);
        assert_eq!(layer.forward(&x), undisturbed.forward(&x));
    }
}

#[test]
fn each_forward_pass_and_each_sample_has_a_mask_of_its_own() {
    let ones = DMatrix::from_element(50, 2, 1.0);
    let mut layer = Dropout::new(0.5, random(6));
    let (first, second) = (layer.forward(&ones), layer.forward(&ones));
    assert_ne!(first, second);
    assert_ne!(first.column(0), first.column(1));
}

/// With ones for the gradient, the way back shows the mask itself.
#[test]
fn the_way_back_uses_the_mask_of_the_last_way_forward() {
    let ones = DMatrix::from_element(10, 3, 1.0);
    let mut layer = Dropout::new(0.3, random(7));
    for _ in 0..5 {
        let outputs = layer.forward(&ones);
        assert_eq!(layer.backward(&ones), outputs);
    }
}

#[test]
fn a_ratio_of_0_changes_nothing_in_training() {
    let x = Draw::new(8).matrix(4, 5);
    assert_eq!(Dropout::new(0.0, random(8)).forward(&x), x);
}

/// The stack is nested, so the mode has to go through two of them.
#[test]
fn a_stack_sends_the_mode_on_to_its_dropout() {
    let mut draw = Draw::new(9);
    let (x, weights) = (draw.matrix(3, 4), draw.matrix(20, 3));
    let affine = Affine::new(weights, draw.vector(20));
    let dropout = Dropout::new(0.5, random(9));
    let inner = Stack {
        layers: vec![Box::new(affine.clone()), Box::new(dropout)],
    };
    let mut stack = Stack {
        layers: vec![Box::new(inner)],
    };
    assert_ne!(stack.forward(&x), stack.forward(&x));
    stack.set_mode(Mode::Evaluation);
    assert_eq!(stack.forward(&x), affine.clone().forward(&x));
}
