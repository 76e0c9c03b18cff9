//! Layers without an activation between them are one layer, and a batch is its samples, however it is written down.

use crate::networks::{dense, network};
use crate::strategies::{matrix, moderate, vector};
use crate::{assert_within, for_all};
use activations::{Activation, collapse::Affine};
use feedforward::{
    Network,
    linear_map::{matrix_of, merged},
    product::product,
    row_form::RowLayer,
};
use proptest::strategy::Strategy;

/// Sums of up to 10⁴ may leave little, but the rounding errors stay.
const TERMS_CANCEL: f64 = 1e-9;

#[test]
fn affine_layers_in_a_row_are_one_affine_layer_however_they_are_put_together() {
    let affine = |inputs, outputs| {
        (
            matrix(&moderate(), outputs, inputs),
            vector(&moderate(), outputs),
        )
            .prop_map(|(weights, bias)| Affine { weights, bias })
    };
    let cases = (
        affine(2, 3),
        affine(3, 1),
        affine(1, 4),
        vector(&moderate(), 2),
    );
    for_all(&cases, |(first, second, third, x)| {
        let one_by_one = third.apply(&second.apply(&first.apply(&x)));
        let left = first.collapsed_with(&second).collapsed_with(&third);
        let right = first.collapsed_with(&second.collapsed_with(&third));
        assert_within(TERMS_CANCEL, &left.apply(&x), &one_by_one);
        assert_within(TERMS_CANCEL, &right.apply(&x), &one_by_one);
    });
}

#[test]
fn merged_layers_are_the_first_and_then_the_second_without_their_activations() {
    let cases = (dense(2, 3), dense(3, 2), vector(&moderate(), 2));
    for_all(&cases, |(first, second, x)| {
        let one_by_one = second.pre_activations(&first.pre_activations(&x));
        assert_within(
            TERMS_CANCEL,
            &merged(&first, &second).forward(&x),
            &one_by_one,
        );
    });
}

#[test]
fn the_matrix_of_a_network_without_activations_and_biases_is_the_product_of_its_weights() {
    let cases = (dense(2, 3), dense(3, 4));
    for_all(&cases, |(mut first, mut second)| {
        for layer in [&mut first, &mut second] {
            layer.bias.fill(0.0);
            layer.activation = Activation::Identity;
        }
        let expected = product(&second.weights, &first.weights);
        assert_within(TERMS_CANCEL, &expected, &(&second.weights * &first.weights));
        let network = Network::new(vec![first, second]);
        assert_within(
            TERMS_CANCEL,
            &matrix_of(|x| network.forward(x), 2),
            &expected,
        );
    });
}

#[test]
fn a_batch_is_its_samples_in_columns_or_in_rows() {
    for_all(
        &(dense(3, 2), matrix(&moderate(), 3, 4)),
        |(layer, samples)| {
            let outputs = layer.forward_batch(&samples);
            for (output, sample) in outputs.column_iter().zip(samples.column_iter()) {
                let alone = layer.forward(&sample.into_owned());
                assert_within(TERMS_CANCEL, &output.into_owned(), &alone);
            }
            let rows = RowLayer::from_columns(&layer);
            let transposed = rows.forward(&samples.transpose()).transpose();
            assert_within(TERMS_CANCEL, &transposed, &outputs);
            assert_eq!(rows.to_columns(), layer);
        },
    );
}

#[test]
fn a_trace_ends_with_what_the_network_answers() {
    for_all(&network(), |(network, inputs)| {
        assert_eq!(network.trace(&inputs).outputs(), &network.forward(&inputs));
    });
}
