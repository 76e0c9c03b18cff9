//! S3-02: arrays, their product, and a network of three layers.

use crate::entries::{assert_all_close, assert_all_printed, assert_matrix};
use activations::{Activation, softmax::softmax};
use feedforward::{
    Dense,
    product::product,
    row_form::RowLayer,
    three_layers::{inputs, network},
};
use nalgebra::{DMatrix, RowDVector, dmatrix, dvector};
use std::panic::catch_unwind;

#[test]
fn s3_02_14_a_product_has_the_rows_of_the_left_and_the_columns_of_the_right() {
    for (n, k, m) in [(2, 3, 4), (1, 5, 2), (3, 1, 3)] {
        let [a, b] = [(n, k), (k, m)].map(|(rows, columns)| {
            DMatrix::from_fn(rows, columns, |row, column| (row * 7 + column) as f64)
        });
        assert_eq!(product(&a, &b).shape(), (n, m));
    }
}

/// By hand; and 2×3 times 2×2 has no meaning.
#[test]
fn s3_02_15_a_product_meets_rows_with_columns_and_its_order_counts() {
    let (a, b) = (dmatrix![1.0, 2.0; 3.0, 4.0], dmatrix![0.0, -1.0; 5.0, 2.0]);
    assert_eq!(product(&a, &b), dmatrix![10.0, 3.0; 20.0, 5.0]);
    assert_eq!(product(&b, &a), dmatrix![-3.0, -4.0; 11.0, 18.0]);
    let (wide, high) = (
        dmatrix![1.0, 0.0, 2.0; -1.0, 3.0, 1.0],
        dmatrix![2.0; 1.0; 0.0],
    );
    assert_eq!(product(&wide, &high), dmatrix![2.0; 1.0]);
    assert!(catch_unwind(|| product(&wide, &a)).is_err());
}

/// x W with samples in rows is W x with samples in columns: each the transpose of the other.
#[test]
fn s3_02_16_rows_and_columns_give_the_same_network() {
    let rows = RowLayer {
        weights: dmatrix![1.0, 3.0, 5.0; 2.0, 4.0, -6.0],
        bias: RowDVector::from_row_slice(&[0.5, -1.0, 0.0]),
        activation: Activation::Identity,
    };
    let samples = dmatrix![1.0, 2.0; -0.5, 1.5];
    let expected = dmatrix![
        1.0 + 4.0 + 0.5, 3.0 + 8.0 - 1.0, 5.0 - 12.0;
        -0.5 + 3.0 + 0.5, -1.5 + 6.0 - 1.0, -2.5 - 9.0
    ];
    assert_matrix(&rows.forward(&samples), &expected);
    let columns: Dense = rows.to_columns();
    let outputs = columns.forward_batch(&samples.transpose());
    assert_matrix(&outputs.transpose(), &expected);
    for (place, sample) in samples.row_iter().enumerate() {
        let output = columns.forward(&sample.transpose());
        assert_all_close(
            output.as_slice(),
            expected.row(place).transpose().as_slice(),
        );
    }
}

/// 2-3-2-2 with the numbers of W-3: sums and outputs of all three layers.
#[test]
fn s3_02_17_a_network_of_three_layers_has_the_worked_numbers() {
    let trace = network().trace(&inputs());
    let sums: Vec<f64> = trace
        .pre_activations
        .iter()
        .flat_map(|z| z.iter().copied())
        .collect();
    assert_all_close(&sums[..3], &[0.1, -0.6, 1.0]);
    let printed = ["-0.055276814684", "0.007349579129"];
    assert_all_printed(&sums[3..5], &printed);
    let printed = ["0.524979187479", "0.354343693774", "0.731058578630"];
    assert_all_printed(trace.activations[1].as_slice(), &printed);
    let printed = ["0.486184313999", "0.501837386512"];
    assert_all_printed(trace.activations[2].as_slice(), &printed);
    let printed = ["0.189410326544", "0.253314353154"];
    assert_all_printed(trace.outputs().as_slice(), &printed);
    assert_all_printed(&sums[5..], &printed);
    let printed = ["0.484029427929", "0.515970572071"];
    assert_all_printed(softmax(trace.outputs()).as_slice(), &printed);
}

/// Layer by layer with another input, sum by sum, with the weights as W-3 prints them.
#[test]
fn s3_02_17_another_input_passes_the_printed_weights() {
    let logistic = |z: f64| 1.0 / (1.0 + (-z).exp());
    let (x, y) = (-2.0, 0.25);
    let a = logistic(0.2 * x + 0.1 * y + 0.1);
    let b = logistic(-0.4 * x + 0.3 * y - 0.1);
    let c = logistic(0.6 * x - 0.5 * y + 0.2);
    let d = logistic(0.5 * a + 0.2 * b - 0.6 * c + 0.05);
    let e = logistic(-0.3 * a + 0.4 * b + 0.1 * c - 0.05);
    let expected = [0.7 * d - 0.5 * e + 0.1, -0.2 * d + 0.3 * e + 0.2];
    assert_all_close(network().forward(&dvector![x, y]).as_slice(), &expected);
}
