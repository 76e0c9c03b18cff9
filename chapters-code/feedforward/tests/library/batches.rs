//! Many samples at once, in columns and in rows.

use crate::{CASES, SMOOTH, layer, network};
use activations::Activation::Sigmoid;
use feedforward::{row_form::RowLayer, three_layers};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

#[test]
fn each_column_of_a_batch_is_answered_as_if_it_were_alone() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for activation in SMOOTH {
            let (network, samples) = (
                network(&mut draw, &[3, 4, 2], activation),
                draw.matrix(3, 5),
            );
            let answers = network.forward_batch(&samples);
            assert_eq!(answers.shape(), (2, 5));
            for (sample, answer) in samples.column_iter().zip(answers.column_iter()) {
                let alone = network.forward(&sample.into_owned());
                assert_agrees(&answer.into_owned(), &alone, Tolerance::COMPUTED);
            }
        }
    }
}

#[test]
fn the_outer_product_with_ones_copies_the_bias_into_each_column() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let layer = layer(&mut draw, [3, 2], Sigmoid);
        let sums = layer.batch_pre_activations(&DMatrix::zeros(2, 4));
        assert_eq!(sums, DMatrix::from_columns(&vec![layer.bias.clone(); 4]));
    }
}

#[test]
fn the_row_form_gives_the_transpose_of_the_column_form() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for activation in SMOOTH {
            let (layer, samples) = (layer(&mut draw, [4, 2], activation), draw.matrix(2, 3));
            let rows = RowLayer::from_columns(&layer);
            let (sums, answers) = (
                layer.batch_pre_activations(&samples),
                layer.forward_batch(&samples),
            );
            let laid_down = samples.transpose();
            let (row_sums, row_answers) =
                (rows.pre_activations(&laid_down), rows.forward(&laid_down));
            assert_agrees(&row_sums, &sums.transpose(), Tolerance::COMPUTED);
            assert_agrees(&row_answers, &answers.transpose(), Tolerance::COMPUTED);
        }
    }
}

#[test]
fn a_layer_comes_back_from_the_row_form_unchanged() {
    for case in 0..CASES {
        let layer = layer(&mut Draw::new(case), [4, 2], Sigmoid);
        let rows = RowLayer::from_columns(&layer);
        assert_eq!((rows.weights.shape(), rows.bias.len()), ((2, 4), 4));
        assert_eq!(rows.to_columns(), layer);
    }
}

#[test]
fn a_sample_answers_the_same_wherever_it_stands_in_the_batch() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (network, samples) = (network(&mut draw, &[2, 3, 2], Sigmoid), draw.matrix(2, 4));
        let (mut exchanged, mut expected) = (samples.clone(), network.forward_batch(&samples));
        exchanged.swap_columns(0, 3);
        expected.swap_columns(0, 3);
        let answers = network.forward_batch(&exchanged);
        assert_agrees(&answers, &expected, Tolerance::COMPUTED);
    }
}

/// The network of three layers is given in the row form; a sample goes through it there as a matrix with one row.
#[test]
fn the_three_layers_answer_the_same_in_the_form_in_which_they_are_given() {
    let sample = three_layers::inputs();
    let row = DMatrix::from_rows(&[sample.transpose()]);
    let layers = three_layers::row_layers();
    let answer = layers.iter().fold(row, |row, layer| layer.forward(&row));
    let columns = three_layers::network().forward(&sample);
    assert_eq!(answer.shape(), (1, 2));
    assert_agrees(&answer.row(0).transpose(), &columns, Tolerance::COMPUTED);
}

#[test]
fn a_batch_of_one_is_a_sample() {
    let mut draw = Draw::new(1);
    let (network, sample) = (network(&mut draw, &[2, 3], Sigmoid), draw.vector(2));
    let batch = DMatrix::from_columns(std::slice::from_ref(&sample));
    let answer: DVector<f64> = network.forward_batch(&batch).column(0).into_owned();
    assert_agrees(&answer, &network.forward(&sample), Tolerance::COMPUTED);
}

#[test]
#[should_panic(expected = "a layer with 4×2 weights takes samples of 2 inputs, but 3×2 came in")]
fn samples_in_rows_are_refused_by_the_column_form() {
    let mut draw = Draw::new(0);
    let _ = layer(&mut draw, [4, 2], Sigmoid).forward_batch(&draw.matrix(3, 2));
}

#[test]
#[should_panic(
    expected = "a row layer with 2×4 weights takes samples of 2 inputs, but 2×3 came in"
)]
fn samples_in_columns_are_refused_by_the_row_form() {
    let mut draw = Draw::new(0);
    let rows = RowLayer::from_columns(&layer(&mut draw, [4, 2], Sigmoid));
    let _ = rows.forward(&draw.matrix(2, 3));
}
