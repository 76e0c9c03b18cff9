//! The way back is linear in what arrives, and there are several ways to walk it.

use crate::networks::{THROUGH_A_DEVIATION, layers, network, random};
use crate::strategies::{matrix, moderate};
use crate::{assert_close, assert_within, for_all};
use backprop::{
    Layer, Value,
    graph::{Graph, Operation},
    parameters::{names, parameters, with_parameters},
};
use proptest::{
    collection::vec,
    prelude::any,
    strategy::{BoxedStrategy, Strategy},
};

/// The gradients of all parameters.
fn gradients(layer: &mut dyn Layer) -> Vec<Vec<f64>> {
    let groups = layer.parameters();
    groups
        .iter()
        .map(|group| group.gradients.to_vec())
        .collect()
}

#[test]
fn a_sum_of_gradients_goes_back_as_the_sum_of_what_each_becomes() {
    let cases = (
        random(),
        matrix(&moderate(), 3, 4),
        matrix(&moderate(), 3, 4),
        moderate(),
    );
    for_all(&cases, |(mut random, inputs, other, factor)| {
        for (name, mut layer) in layers(3, &mut random) {
            let one = layer.forward(&inputs).map(f64::sin);
            let mut way_back = |gradient| (layer.backward(gradient), gradients(layer.as_mut()));
            let (from_one, of_one) = way_back(&one);
            let (from_other, of_other) = way_back(&other);
            let (from_sum, of_sum) = way_back(&(factor * &one + &other));
            let expected = factor * from_one + from_other;
            assert_within(THROUGH_A_DEVIATION, &from_sum, &expected);
            let pairs = of_one.concat().into_iter().zip(of_other.concat());
            let expected: Vec<f64> = pairs.map(|(one, other)| factor * one + other).collect();
            assert_eq!(of_sum.concat().len(), expected.len(), "{name}");
            assert_close(&of_sum.concat(), &expected);
        }
    });
}

#[test]
fn the_way_back_to_the_parameters_alone_leaves_the_same_gradients() {
    let cases = (
        random(),
        matrix(&moderate(), 3, 4),
        matrix(&moderate(), 3, 4),
    );
    for_all(&cases, |(mut random, inputs, gradient)| {
        for (name, mut layer) in layers(3, &mut random) {
            let _ = layer.forward(&inputs);
            let _ = layer.backward(&gradient);
            let expected = gradients(layer.as_mut());
            // What the next pass leaves must come from that pass.
            let _ = layer.backward(&-&gradient);
            layer.backward_to_parameters(&gradient);
            assert_eq!(gradients(layer.as_mut()), expected, "{name}");
        }
    });
}

/// Sums and products of three small whole numbers and of each other, so that nothing is rounded.
fn graphs() -> BoxedStrategy<Vec<Operation>> {
    let inputs = vec(-2..=2_i32, 3);
    let computed = vec((any::<bool>(), any::<usize>(), any::<usize>()), 1..=5);
    (inputs, computed)
        .prop_map(|(inputs, computed)| {
            let mut operations: Vec<_> = inputs
                .into_iter()
                .map(|number| Operation::Input(f64::from(number)))
                .collect();
            for (sum, left, right) in computed {
                let (left, right) = (left % operations.len(), right % operations.len());
                let kind = if sum {
                    Operation::Add
                } else {
                    Operation::Multiply
                };
                operations.push(kind(left, right));
            }
            operations
        })
        .boxed()
}

#[test]
fn forward_and_reverse_accumulation_agree_on_every_pair_of_nodes() {
    for_all(&graphs(), |operations| {
        let nodes = operations.len();
        let graph = Graph::new(operations);
        for output in 0..nodes {
            let backward = graph.backward_from(output).slopes;
            for (input, slope) in backward.into_iter().enumerate() {
                assert_eq!(slope, graph.forward_from(input).slopes[output]);
            }
        }
    });
}

#[test]
fn values_that_remember_find_what_a_graph_finds() {
    for_all(&graphs(), |operations| {
        let mut values: Vec<Value> = Vec::new();
        for operation in &operations {
            values.push(match *operation {
                Operation::Input(number) => Value::new(number),
                Operation::Add(left, right) => &values[left] + &values[right],
                Operation::Multiply(left, right) => &values[left] * &values[right],
            });
        }
        let last = values.len() - 1;
        values[last].backward();
        let found: Vec<f64> = values.iter().map(Value::gradient).collect();
        assert_eq!(found, Graph::new(operations).backward_from(last).slopes);
    });
}

#[test]
fn a_network_is_its_parameters_in_their_order() {
    for_all(&network(), |(network, _)| {
        let numbers = parameters(&network);
        assert_eq!(with_parameters(&network, &numbers), network);
        assert_eq!(names(&network).len(), numbers.len());
        let doubled = with_parameters(&network, &(2.0 * &numbers));
        assert_eq!(parameters(&doubled), 2.0 * numbers);
    });
}
