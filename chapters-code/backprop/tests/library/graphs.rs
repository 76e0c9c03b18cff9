//! Graphs as lists, and the nodes that most of them are made of.

use crate::{CASES, STEP};
use backprop::{
    graph::{Graph, Operation},
    nodes::{AddNode, MultiplyNode},
};
use gradients::difference::central_difference;
use grading::{Draw, Tolerance, assert_agrees};

/// How many inputs a drawn graph has.
const INPUTS: usize = 3;

/// Three inputs, then six nodes that use any of those before them, twice the same one among them.
fn drawn_operations(draw: &mut Draw) -> Vec<Operation> {
    let mut operations: Vec<_> = (0..INPUTS)
        .map(|_| Operation::Input(draw.number()))
        .collect();
    for place in INPUTS..INPUTS + 6 {
        let (left, right) = (draw.index(place), draw.index(place));
        operations.push(match draw.index(2) {
            0 => Operation::Add(left, right),
            _ => Operation::Multiply(left, right),
        });
    }
    operations
}

fn last_number(mut operations: Vec<Operation>, input: usize, number: f64) -> f64 {
    operations[input] = Operation::Input(number);
    let graph = Graph::new(operations);
    graph.numbers[graph.numbers.len() - 1]
}

#[test]
fn both_sweeps_give_the_central_difference_of_every_input() {
    for case in 0..CASES {
        let operations = drawn_operations(&mut Draw::new(case));
        let graph = Graph::new(operations.clone());
        let last = graph.numbers.len() - 1;
        let backward = graph.backward_from(last);
        for input in 0..INPUTS {
            let of_input = |number| last_number(operations.clone(), input, number);
            let slope = central_difference(of_input, graph.numbers[input], STEP);
            let forward = graph.forward_from(input).slopes[last];
            assert_agrees(&backward.slopes[input], &forward, Tolerance::COMPUTED);
            assert_agrees(&forward, &slope, Tolerance::DIFFERENCED);
        }
    }
}

/// For every pair of nodes the two sweeps name the same number, each from its own end.
#[test]
fn forward_from_one_end_is_backward_from_the_other() {
    for case in 0..CASES {
        let graph = Graph::new(drawn_operations(&mut Draw::new(case)));
        for from in 0..graph.numbers.len() {
            for to in 0..graph.numbers.len() {
                let forward = graph.forward_from(from).slopes[to];
                let backward = graph.backward_from(to).slopes[from];
                assert_agrees(&forward, &backward, Tolerance::COMPUTED);
            }
        }
    }
}

#[test]
fn all_slopes_take_one_backward_sweep_but_a_forward_sweep_for_each_input() {
    let graph = Graph::sum_times_sum(2.0, 1.0);
    let backward = graph.backward_from(5);
    let forward = [graph.forward_from(0), graph.forward_from(1)];
    assert_eq!(
        backward.slopes[..2],
        forward.clone().map(|sweep| sweep.slopes[5])
    );
    let forward_visits: usize = forward.iter().map(|sweep| sweep.visits).sum();
    assert_eq!(forward_visits, 2 * backward.visits);
}

#[test]
fn the_graph_of_two_sums_has_the_partial_derivatives_of_its_product() {
    let mut draw = Draw::new(6);
    for _ in 0..CASES {
        let (a, b) = (draw.number(), draw.number());
        let slopes = Graph::sum_times_sum(a, b).backward_from(5).slopes;
        let by_hand = [b + 1.0, (b + 1.0) + (a + b)];
        assert_agrees(&[slopes[0], slopes[1]], &by_hand, Tolerance::COMPUTED);
    }
}

#[test]
fn a_sum_passes_on_what_arrives_and_a_product_exchanges_its_factors() {
    let mut draw = Draw::new(7);
    for _ in 0..CASES {
        let [x, y, arriving] = [(); 3].map(|()| draw.number());
        let mut product = MultiplyNode::default();
        assert_eq!(product.forward(x, y), x * y);
        let slopes = [
            central_difference(|x| arriving * (x * y), x, STEP),
            central_difference(|y| arriving * (x * y), y, STEP),
        ];
        assert_agrees(
            &<[f64; 2]>::from(product.backward(arriving)),
            &slopes,
            Tolerance::DIFFERENCED,
        );
        assert_eq!(AddNode.forward(x, y), x + y);
        assert_eq!(AddNode.backward(arriving), (arriving, arriving));
    }
}

#[test]
#[should_panic(expected = "node 1 uses node 1, which doesn't stand before it")]
fn a_node_that_uses_itself_is_refused() {
    let _ = Graph::new(vec![Operation::Input(1.0), Operation::Add(0, 1)]);
}

#[test]
#[should_panic(expected = "multiplication: call forward before backward")]
fn a_product_that_saw_nothing_has_nothing_to_exchange() {
    let _ = MultiplyNode::default().backward(1.0);
}
