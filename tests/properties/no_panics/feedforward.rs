//! The library of the chapter on forward passes.

use super::{any_matrix, any_vector};
use crate::for_all;
use crate::networks::{activation, network};
use crate::strategies::finite;
use feedforward::{
    Dense,
    linear_map::{matrix_of, merged},
    output::{Question, class_of},
    parameters::{LayerCounts, Parameters},
    product::product,
    row_form::RowLayer,
    three_layers, two_two_two,
};
use proptest::collection::vec;

#[test]
fn layers_with_any_weights_and_inputs_never_panic() {
    for_all(
        &(any_matrix(), any_matrix(), activation()),
        |(weights, other, activation)| {
            let layer = Dense::without_bias(weights.clone(), activation);
            let samples = weights.transpose();
            let _ = layer.forward(&samples.column(0).into_owned());
            let _ = (layer.forward_batch(&samples), product(&weights, &samples));
            let rows = RowLayer::from_columns(&layer);
            let _ = (rows.forward(&weights), rows.to_columns());
            let back = Dense::without_bias(samples, activation);
            let _ = merged(&layer, &back);
            let _ = matrix_of(|x| other.tr_mul(&(&other * x)), other.ncols());
        },
    );
}

#[test]
fn questions_about_any_numbers_never_panic() {
    for_all(&(any_vector(), finite()), |(z, number)| {
        let count = z.len();
        let mut questions = vec![Question::HowMuch(count), Question::WhichOnes(count)];
        if count > 0 {
            questions.push(Question::WhichOne(count));
        }
        for question in questions {
            assert_eq!(question.answer(&z).len(), question.outputs());
        }
        let _ = Question::YesOrNo.answer(&nalgebra::dvector![number]);
        assert!(count == 0 || class_of(&z) < count);
    });
}

#[test]
fn counting_never_panics_and_a_network_has_as_many_parameters_as_its_sizes_say() {
    for_all(
        &(network(), vec(0..100_usize, 2..6)),
        |((network, _), sizes)| {
            let layers = &network.layers;
            let mut of_network = vec![layers[0].weights.ncols()];
            of_network.extend(layers.iter().map(|layer| layer.weights.nrows()));
            assert_eq!(
                Parameters::of_sizes(&of_network),
                Parameters::of_network(&network)
            );
            let counts = LayerCounts::of_sizes(&sizes);
            assert_eq!(counts.is_deep(), sizes.len() > 3);
            let _ = Parameters::of_sizes(&sizes).total();
        },
    );
}

#[test]
fn the_networks_of_the_pages_answer_their_own_inputs() {
    use two_two_two::{first_weights, second_weights, wanted};
    assert_eq!(
        three_layers::row_layers().len(),
        three_layers::network().layers.len()
    );
    assert_eq!(
        three_layers::network()
            .forward(&three_layers::inputs())
            .len(),
        2
    );
    let network = two_two_two::network();
    assert_eq!(
        network.forward(&two_two_two::inputs()).len(),
        wanted().len()
    );
    assert_eq!(first_weights().shape(), second_weights().shape());
}
