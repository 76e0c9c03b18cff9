//! How sums and outputs answer to small changes, by central differences: the slopes that later chapters build on.
//!
//! Only functions without a kink are used, because a difference across a kink is no derivative.

use crate::{CASES, SMOOTH, layer, network};
use feedforward::Dense;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

const STEP: f64 = 1e-5;

/// Column j: how the values of `function` answer to a small change of entry j of `x`.
fn differences(function: impl Fn(&DVector<f64>) -> DVector<f64>, x: &DVector<f64>) -> DMatrix<f64> {
    let columns: Vec<DVector<f64>> = (0..x.len())
        .map(|entry| {
            let moved = |step: f64| {
                let mut moved = x.clone();
                moved[entry] += step;
                function(&moved)
            };
            (moved(STEP) - moved(-STEP)) / (2.0 * STEP)
        })
        .collect();
    DMatrix::from_columns(&columns)
}

/// diag(φ′(z)) W.
fn slopes(layer: &Dense, z: &DVector<f64>) -> DMatrix<f64> {
    let slopes = z.map(|entry| layer.activation.derivative(entry));
    DMatrix::from_diagonal(&slopes) * &layer.weights
}

#[test]
fn the_sums_answer_to_the_inputs_by_the_weights() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (layer, a) = (layer(&mut draw, [3, 2], SMOOTH[1]), draw.vector(2));
        let differences = differences(|a| layer.pre_activations(a), &a);
        assert_agrees(&differences, &layer.weights, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_sums_answer_to_a_weight_by_its_input() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (layer, a) = (layer(&mut draw, [2, 3], SMOOTH[1]), draw.vector(3));
        let target = draw.index(2);
        let with_row = |row: &DVector<f64>| {
            let mut moved = layer.clone();
            moved.weights.set_row(target, &row.transpose());
            moved.pre_activations(&a)
        };
        let row = layer.weights.row(target).transpose();
        let mut expected = DMatrix::zeros(2, 3);
        expected.set_row(target, &a.transpose());
        let differences = differences(with_row, &row);
        assert_agrees(&differences, &expected, Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_sums_answer_to_their_own_bias_by_1() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (layer, a) = (layer(&mut draw, [3, 2], SMOOTH[1]), draw.vector(2));
        let with_bias = |bias: &DVector<f64>| {
            let (bias, layer) = (bias.clone(), layer.clone());
            Dense { bias, ..layer }.pre_activations(&a)
        };
        let differences = differences(with_bias, &layer.bias);
        assert_agrees(
            &differences,
            &DMatrix::identity(3, 3),
            Tolerance::DIFFERENCED,
        );
    }
}

#[test]
fn the_outputs_answer_to_the_inputs_by_the_weights_times_the_slope() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for activation in SMOOTH {
            let (layer, a) = (layer(&mut draw, [3, 2], activation), draw.vector(2));
            let expected = slopes(&layer, &layer.pre_activations(&a));
            let differences = differences(|a| layer.forward(a), &a);
            assert_agrees(&differences, &expected, Tolerance::DIFFERENCED);
        }
    }
}

/// The trace has all that is needed: one factor for each layer, the last one on the left.
#[test]
fn a_network_answers_to_its_inputs_by_the_product_of_its_layers_slopes() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for activation in SMOOTH {
            let (network, x) = (
                network(&mut draw, &[2, 3, 3, 2], activation),
                draw.vector(2),
            );
            let z = network.trace(&x).pre_activations;
            let factors = network.layers.iter().zip(&z);
            let expected = factors.fold(DMatrix::identity(2, 2), |product, (layer, z)| {
                slopes(layer, z) * product
            });
            let differences = differences(|x| network.forward(x), &x);
            assert_agrees(&differences, &expected, Tolerance::DIFFERENCED);
        }
    }
}
