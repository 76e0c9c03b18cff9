//! What S4 says of depth, and the forward and backward propagation that it shows without a formula, in numbers (W-2).

use crate::{assert_close, entries::assert_all_printed, moons::accuracy};
use activations::Activation::{Relu, Sigmoid, Tanh};
use backprop::deltas::{deltas, gradients, loss, step};
use dropout::{
    moons::data,
    regularised_training::{BARE, Plan, history},
};
use feedforward::{
    Dense, Network,
    parameters::LayerCounts,
    two_two_two::{inputs, network, wanted},
};
use nalgebra::{dmatrix, dvector};

#[test]
fn s4_05_two_hidden_layers_and_more_are_called_deep() {
    for (sizes, hidden) in [
        (&[4, 3][..], 0),
        (&[2, 8, 2], 1),
        (&[2, 8, 8, 2], 2),
        (&[784, 50, 100, 20, 10], 3),
    ] {
        let counts = LayerCounts::of_sizes(sizes);
        assert_eq!(counts.hidden_layers, hidden, "{sizes:?}");
        assert_eq!(counts.is_deep(), hidden >= 2, "{sizes:?}");
    }
}

#[test]
fn s4_07_hidden_layers_are_functions_inside_functions() {
    let layer = |weight, bias, activation| Dense::new(dmatrix![weight], dvector![bias], activation);
    let network = Network::new(vec![
        layer(2.0, -0.5, Sigmoid),
        layer(-1.5, 1.0, Tanh),
        layer(3.0, 0.25, Relu),
    ]);
    for x in [-0.75_f64, 1.25] {
        let first = 1.0 / (1.0 + (-(2.0 * x - 0.5)).exp());
        let second = f64::tanh(-1.5 * first + 1.0);
        let third = f64::max(0.0, 3.0 * second + 0.25);
        assert_close(network.forward(&dvector![x])[0], third);
    }
}

/// This is what the claim gets right; E-42 shows where it ends.
#[test]
fn s4_08_two_hidden_layers_classify_better_than_none() {
    for seed in [1, 2] {
        let [none, two] = [0, 2].map(|hidden| accuracy(Tanh, hidden, 300, seed));
        assert!(two > none + 0.03, "{none} without, {two} with two");
    }
}

#[test]
fn s4_09_a_large_network_goes_on_learning_when_fresh_samples_already_suffer() {
    for seed in 0..2 {
        let (learned, fresh) = data(40, seed);
        let plan = Plan { batch: 10, ..BARE };
        let scores = history(&plan, &learned, &fresh, seed);
        let [start, .., [end, end_of_fresh]] = &scores[..] else {
            panic!("a score for each epoch: {scores:?}");
        };
        let best_of_fresh = scores.iter().map(|[_, fresh]| fresh.loss);
        let best_of_fresh = best_of_fresh.fold(f64::INFINITY, f64::min);
        assert!(end.loss < 0.05 * start[0].loss, "learned by heart: {end:?}");
        assert!(end_of_fresh.loss > 1.2 * best_of_fresh, "{end_of_fresh:?}");
    }
}

#[test]
fn s4_29_forward_propagation_has_the_worked_numbers() {
    let trace = network().trace(&inputs());
    let [first, last] = &trace.pre_activations[..] else {
        panic!("two layers: {trace:?}");
    };
    assert_all_printed(first.as_slice(), &["0.375000000000", "0.875000000000"]);
    assert_all_printed(last.as_slice(), &["1.002118327814", "-0.119887043018"]);
    let [_, hidden, outputs] = &trace.activations[..] else {
        panic!("inputs and two layers: {trace:?}");
    };
    assert_all_printed(hidden.as_slice(), &["0.592666599954", "0.705785027837"]);
    assert_all_printed(outputs.as_slice(), &["0.731474863247", "0.470064086158"]);
}

/// From the output layer to the input layer, and then a step that makes the error smaller.
#[test]
fn s4_30_backward_propagation_has_the_worked_numbers() {
    let network = network();
    let deltas = deltas(&network, &network.trace(&inputs()), &wanted());
    let last = ["-0.052743542939", "0.117094769408"];
    assert_all_printed(deltas[1].as_slice(), &last);
    // W⁽²⁾ᵀ δ⁽³⁾, times σ′ of the hidden sums.
    let back = [
        0.5 * deltas[1][0] - 0.5 * deltas[1][1],
        deltas[1][0] + 0.25 * deltas[1][1],
    ];
    assert_all_printed(&back, &["-0.084919156173", "-0.023469850587"]);
    let first = ["-0.020500579864", "-0.004873573673"];
    assert_all_printed(deltas[0].as_slice(), &first);
    let error = |network: &Network| loss(&network.forward(&inputs()), &wanted());
    let gradients = gradients(&network, &inputs(), &wanted()).of_weights_alone();
    let stepped = step(&network, &gradients, 1.0);
    assert_all_printed(
        &[error(&network), error(&stepped)],
        &["0.146532997082", "0.132343672168"],
    );
}
