//! Layers: inputs that have not one row for each input of the layer, and gradients that haven't the outputs' shape.

use super::{all, different_shapes, matrix, refused, vector};
use crate::networks::{layers, random};
use crate::strategies::different_sizes;
use crate::{for_all, for_cases};
use backprop::Affine;

/// The others take inputs of any shape.
const FITTED: [&str; 4] = [
    "affine",
    "batch normalisation",
    "layer normalisation",
    "stack",
];

#[test]
fn a_bias_without_one_entry_for_each_output_is_refused() {
    for_all(
        &(different_sizes(), 1..=6_usize),
        |((outputs, entries), inputs)| {
            let numbers = [outputs, inputs, entries];
            refused(&numbers, || {
                Affine::new(matrix((outputs, inputs)), vector(entries))
            });
        },
    );
}

#[test]
fn inputs_of_another_number_of_features_are_refused() {
    let cases = (different_sizes(), 2..=6_usize, random());
    for_all(&cases, |((features, rows), samples, mut random)| {
        let layers = layers(features, &mut random).into_iter();
        for (_, mut layer) in layers.filter(|(name, _)| FITTED.contains(name)) {
            let inputs = matrix((rows, samples));
            refused(&[features, rows, samples], || layer.forward(&inputs));
        }
    });
}

#[test]
fn a_gradient_of_another_shape_than_the_outputs_is_refused_by_every_layer() {
    for_cases(
        128,
        &(different_shapes(), random()),
        |(shapes, mut random)| {
            // Batch normalisation needs two samples; one more changes nothing about which shapes differ.
            let [inputs, gradient] =
                [shapes.0, shapes.1].map(|(rows, columns)| (rows, columns + 1));
            for (_, mut layer) in layers(inputs.0, &mut random) {
                let outputs = layer.forward(&matrix(inputs)).shape();
                if outputs != gradient {
                    let numbers = all((outputs, gradient));
                    refused(&numbers, || layer.backward(&matrix(gradient)));
                    refused(&numbers, || layer.backward_to_parameters(&matrix(gradient)));
                }
            }
        },
    );
}
