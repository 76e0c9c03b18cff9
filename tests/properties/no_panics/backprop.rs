//! The library of the chapter on backpropagation.

use super::any_of_shape;
use crate::networks::{activation, layers, network, random};
use crate::strategies::finite;
use crate::{for_all, for_cases};
use backprop::{
    Value,
    check::relative_error,
    deep::{self, chain_slope},
    deltas::gradients,
    graph::Graph,
    nodes::{AddNode, MultiplyNode},
    parameters::{flat_gradient, names, parameters, with_parameters},
    stack::descend,
};
use nalgebra::DVector;

#[test]
fn values_of_any_numbers_never_panic_forward_or_backward() {
    // Far more than any book uses; x⁻²¹⁴⁷⁴⁸³⁶⁴⁸ has no next lower whole exponent.
    let exponents = -10_000..10_000_i32;
    for_all(&(finite(), finite(), exponents), |(x, y, exponent)| {
        let (x, y) = (Value::new(x), Value::new(y));
        let sum = &(&x + &y) - &(&x * &-&y);
        let curves = [sum.exp(), sum.sigmoid(), sum.tanh(), sum.relu()];
        for value in curves.iter().chain([&sum.powi(exponent)]) {
            let end = value.through(value.number(), y.number());
            end.backward();
            end.backward();
            let _ = x.gradient();
        }
    });
}

#[test]
fn nodes_and_graphs_of_any_numbers_never_panic() {
    for_all(&(finite(), finite(), finite()), |(x, y, gradient)| {
        let _ = (AddNode.forward(x, y), AddNode.backward(gradient));
        let mut product = MultiplyNode::default();
        let _ = (product.forward(x, y), product.backward(gradient));
        let graph = Graph::sum_times_sum(x, y);
        for place in 0..graph.numbers.len() {
            let _ = graph.local_slopes(place);
            let _ = (graph.forward_from(place), graph.backward_from(place));
        }
        let _ = relative_error(x, y);
    });
}

#[test]
fn networks_of_any_numbers_never_panic() {
    for_all(&(network(), finite()), |((network, inputs), number)| {
        let count = parameters(&network).len();
        let anything = with_parameters(&network, &DVector::repeat(count, number));
        let wanted = anything.forward(&inputs);
        let gradients = gradients(&anything, &inputs, &wanted);
        let _ = (flat_gradient(&gradients), names(&anything));
        let _ = gradients.of_weights_alone();
    });
}

#[test]
fn deep_networks_and_chains_never_panic() {
    let cases = (0..5_usize, 0..5_usize, activation(), random(), finite());
    for_cases(
        64,
        &cases,
        |(depth, width, activation, mut random, number)| {
            let network = deep::network(depth, width, activation, &mut random);
            assert_eq!(network.layers.len(), depth);
            let _ = chain_slope(depth, number, number);
        },
    );
}

#[test]
fn layers_with_any_inputs_and_any_rate_never_panic() {
    let cases = (any_of_shape(3, 2), any_of_shape(3, 2), finite(), random());
    for_all(&cases, |(inputs, gradient, rate, mut random)| {
        for (_, mut layer) in layers(3, &mut random) {
            let _ = layer.forward(&inputs);
            let _ = layer.backward(&gradient);
            descend(layer.as_mut(), rate);
            let _ = layer.forward(&inputs);
        }
    });
}
