//! Softmax and cross-entropy as one layer.

use crate::{CASES, batch_of_shares, matrix_difference};
use activations::softmax::softmax_jacobian;
use grading::{Draw, Tolerance, assert_agrees};
use losses::{
    SoftmaxWithLoss,
    cross_entropy::{cross_entropy_gradient, mean_cross_entropy},
    softmax::{probabilities, softmax},
};
use nalgebra::{DMatrix, dmatrix};

#[test]
fn the_gradient_in_the_logits_is_the_central_difference() {
    let mut draw = Draw::new(560);
    for (classes, samples) in [(2, 1), (3, 1), (3, 4), (5, 3)] {
        let logits = draw.matrix(classes, samples);
        let targets = batch_of_shares(&mut draw, classes, samples);
        let mut layer = SoftmaxWithLoss::default();
        layer.forward(&logits, &targets);
        let loss = |logits: &DMatrix<f64>| SoftmaxWithLoss::default().forward(logits, &targets);
        let difference = matrix_difference(loss, &logits);
        assert_agrees(&layer.backward(), &difference, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_layer_is_softmax_and_then_cross_entropy() {
    let mut draw = Draw::new(561);
    for _ in 0..CASES {
        let logits = draw.matrix(4, 3);
        let targets = batch_of_shares(&mut draw, 4, 3);
        let in_two = mean_cross_entropy(&probabilities(&logits), &targets);
        let in_one = SoftmaxWithLoss::default().forward(&logits, &targets);
        assert_agrees(&in_one, &in_two, Tolerance::COMPUTED);
        // The loss is linear in the targets, whatever they sum to.
        let weighted = SoftmaxWithLoss::default().forward(&logits, &(3.0 * &targets));
        assert_agrees(&weighted, &(3.0 * in_two), Tolerance::COMPUTED);
    }
}

#[test]
fn the_gradient_is_that_of_the_loss_times_the_full_jacobian_of_softmax() {
    let mut draw = Draw::new(562);
    for _ in 0..CASES {
        let logits = draw.matrix(4, 1);
        let targets = batch_of_shares(&mut draw, 4, 1);
        let mut layer = SoftmaxWithLoss::default();
        layer.forward(&logits, &targets);
        let (z, t) = (
            logits.column(0).into_owned(),
            targets.column(0).into_owned(),
        );
        let chained = softmax_jacobian(&z).transpose() * cross_entropy_gradient(&softmax(&z), &t);
        assert_agrees(
            &layer.backward().column(0).into_owned(),
            &chained,
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn each_column_of_the_gradient_sums_to_0_and_a_perfect_answer_has_none() {
    let mut draw = Draw::new(563);
    for _ in 0..CASES {
        let (logits, targets) = (draw.matrix(3, 4), batch_of_shares(&mut draw, 3, 4));
        let mut layer = SoftmaxWithLoss::default();
        layer.forward(&logits, &targets);
        for sum in layer.backward().row_sum().iter() {
            assert_agrees(sum, &0.0, Tolerance::COMPUTED);
        }
        layer.forward(&targets.map(f64::ln), &targets);
        let none = DMatrix::zeros(3, 4);
        assert_agrees(&layer.backward(), &none, Tolerance::COMPUTED);
    }
}

#[test]
fn large_logits_cost_what_the_same_logits_cost_after_a_shift() {
    let targets = dmatrix![0.0; 1.0; 0.0];
    let mut layer = SoftmaxWithLoss::default();
    for shift in [0.0, 800.0, -800.0] {
        let logits = dmatrix![0.0; 1.0; -1.0].add_scalar(shift);
        let loss = layer.forward(&logits, &targets);
        let expected = (1.0 + (-1.0_f64).exp() + (-2.0_f64).exp()).ln();
        // A sum near 801 keeps 13 digits behind the point.
        let rounded = Tolerance {
            relative: 0.0,
            absolute: 1e-12,
        };
        assert_agrees(&loss, &expected, rounded);
    }
    // A share that has become 0 costs the gap between the logits, not infinity.
    let loss = layer.forward(&dmatrix![0.0; 2000.0], &dmatrix![1.0; 0.0]);
    assert_eq!(loss, 2000.0);
    assert_eq!(layer.backward(), dmatrix![-1.0; 1.0]);
}

/// Probabilities lie between 0 and 1, so the best that a second softmax can make of K classes is e/(e + K − 1).
#[test]
fn probabilities_as_logits_have_a_floor_that_no_training_gets_below() {
    let mut draw = Draw::new(564);
    for classes in [2, 3, 10] {
        let floor = (1.0 + (classes as f64 - 1.0) * (-1.0_f64).exp()).ln();
        let mut targets = DMatrix::zeros(classes, 1);
        targets[draw.index(classes)] = 1.0;
        let best = SoftmaxWithLoss::default().forward(&targets, &targets);
        assert_agrees(&best, &floor, Tolerance::COMPUTED);
        for _ in 0..CASES {
            let shares = batch_of_shares(&mut draw, classes, 1);
            assert!(SoftmaxWithLoss::default().forward(&shares, &targets) > floor);
        }
    }
}
