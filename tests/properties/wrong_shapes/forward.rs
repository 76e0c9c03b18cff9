//! On the way forward: inputs and weights, layers and layers.

use super::{matrix, refused, vector};
use crate::for_all;
use crate::strategies::different_sizes;
use activations::{Activation, collapse::Affine, maxout::Maxout, relu::relu_backward};
use feedforward::{
    Dense, Network,
    linear_map::merged,
    output::Question,
    product::{entry, product},
    row_form::RowLayer,
};
use perceptron::Unit;

fn dense(units: usize, inputs: usize) -> Dense {
    Dense::without_bias(matrix((units, inputs)), Activation::Tanh)
}

fn affine(layer: &Dense) -> Affine {
    Affine {
        weights: layer.weights.clone(),
        bias: layer.bias.clone(),
    }
}

fn unit(inputs: usize) -> Unit {
    Unit {
        weights: vector(inputs),
        bias: 0.5,
    }
}

#[test]
fn a_unit_refuses_more_or_fewer_inputs_than_it_has_weights() {
    for_all(&different_sizes(), |(weights, inputs)| {
        let (unit, x) = (unit(weights), vector(inputs));
        let both = [weights, inputs];
        refused(&both, || unit.weighted_sum(&x));
        refused(&both, || unit.output(&x));
        refused(&both, || unit.sign_output(&x));
        refused(&both, || unit.signed_distance(&x));
        refused(&both, || unit.foot(&x));
    });
}

#[test]
fn maxout_refuses_pieces_and_inputs_that_do_not_fit() {
    for_all(&different_sizes(), |(weights, inputs)| {
        let both = [weights, inputs];
        refused(&both, || Maxout::new(vec![unit(weights), unit(inputs)]));
        let (maxout, x) = (Maxout::new(vec![unit(weights); 2]), vector(inputs));
        refused(&both, || maxout.winner(&x));
        refused(&both, || maxout.value(&x));
        refused(&both, || maxout.input_gradient(&x));
        refused(&both, || maxout.weight_gradients(&x));
        refused(&both, || relu_backward(&vector(weights), &x));
    });
}

#[test]
fn a_layer_refuses_a_bias_and_inputs_that_do_not_fit() {
    let cases = (different_sizes(), 1..=6_usize, 1..=6_usize);
    for_all(&cases, |((one, other), units, samples)| {
        let bias = [one, units, other];
        let weights = matrix((one, units));
        refused(&bias, || {
            Dense::new(weights, vector(other), Activation::Tanh)
        });
        let layer = dense(units, one);
        let (affine, x) = (affine(&layer), vector(other));
        let numbers = [units, one, other];
        refused(&numbers, || layer.pre_activations(&x));
        refused(&numbers, || layer.forward(&x));
        refused(&numbers, || affine.apply(&x));
        let batch = matrix((other, samples));
        let numbers = [units, one, other, samples];
        refused(&numbers, || layer.batch_pre_activations(&batch));
        refused(&numbers, || layer.forward_batch(&batch));
        let rows = RowLayer::from_columns(&layer);
        refused(&numbers, || rows.pre_activations(&batch.transpose()));
        refused(&numbers, || rows.forward(&batch.transpose()));
    });
}

#[test]
fn layers_that_do_not_follow_each_other_are_refused() {
    let cases = (different_sizes(), 1..=6_usize, 1..=6_usize);
    for_all(&cases, |((gives, takes), inputs, outputs)| {
        let (first, second) = (dense(gives, inputs), dense(outputs, takes));
        let numbers = [gives, inputs, outputs, takes];
        refused(&numbers, || merged(&first, &second));
        refused(&numbers, || {
            Network::new(vec![first.clone(), second.clone()])
        });
        refused(&[gives, takes], || {
            affine(&first).collapsed_with(&affine(&second))
        });
        let (a, b) = (matrix((inputs, gives)), matrix((takes, outputs)));
        refused(&numbers, || product(&a, &b));
        refused(&numbers, || entry(&a, &b, 0, 0));
    });
}

#[test]
fn a_network_refuses_more_or_fewer_inputs_than_its_first_layer_takes() {
    for_all(
        &(different_sizes(), 1..=6_usize),
        |((takes, inputs), samples)| {
            let network = Network::new(vec![dense(3, takes), dense(2, 3)]);
            let both = [takes, inputs];
            refused(&both, || network.forward(&vector(inputs)));
            refused(&both, || network.trace(&vector(inputs)));
            let batch = matrix((inputs, samples));
            refused(&[takes, inputs, samples], || network.forward_batch(&batch));
        },
    );
}

#[test]
fn a_question_refuses_more_or_fewer_weighted_sums_than_it_has_answers() {
    for_all(&different_sizes(), |(answers, sums)| {
        let z = vector(sums);
        for question in [Question::HowMuch, Question::WhichOne, Question::WhichOnes] {
            refused(&[answers, sums], || question(answers).answer(&z));
        }
        if sums != 1 {
            refused(&[1, sums], || Question::YesOrNo.answer(&z));
        }
    });
}
