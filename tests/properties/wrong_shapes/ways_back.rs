//! On the way back and in a step: gradients that belong to other outputs, weights, samples or points.

use super::{matrix, refused, vector};
use crate::for_all;
use crate::strategies::different_sizes;
use activations::Activation;
use backprop::{
    check::{check_gradient, check_network},
    deep::delta_norms,
    deltas::{deltas, gradients, loss, step, trained},
    parameters::with_parameters,
};
use dropout::{
    decoupled::{Moving, Settings, step_apart, step_in_gradient},
    weight_decay::{decayed_step, penalised_gradient},
};
use feedforward::{Dense, Network};
use gradients::{gradient::directional_slope, network_gradient};
use nalgebra::DVector;
use optimizers::{
    Adam, AdamW, Clipped, Optimizer, methods::METHODS, momentum::BufferedMomentum,
    nesterov::position_step, optimizer::step_point, ravine::angle,
};

/// One layer of so many inputs and units.
fn network(inputs: usize, units: usize) -> Network {
    let layer = Dense::without_bias(matrix((units, inputs)), Activation::Tanh);
    Network::new(vec![layer])
}

#[test]
fn wanted_outputs_that_are_not_those_of_the_network_are_refused() {
    for_all(&different_sizes(), |(outputs, others)| {
        let (network, inputs) = (network(2, outputs), vector(2));
        let (both, wanted) = ([outputs, others], vector(others));
        refused(&both, || loss(&vector(outputs), &wanted));
        refused(&both, || deltas(&network, &network.trace(&inputs), &wanted));
        refused(&both, || gradients(&network, &inputs, &wanted));
        refused(&both, || trained(&network, (&inputs, &wanted), 0.1, 1));
        refused(&both, || delta_norms(&network, &inputs, &wanted));
        refused(&both, || network_gradient::loss(&network, &inputs, &wanted));
        let by_nudging = network_gradient::weight_gradients;
        refused(&both, || by_nudging(&network, &inputs, &wanted, 1e-5));
        let fitting = gradients(&network, &inputs, &vector(outputs));
        refused(&both, || {
            check_network(&network, (&inputs, &wanted), &fitting, 1e-5)
        });
    });
}

#[test]
fn inputs_that_are_not_those_of_the_network_are_refused() {
    for_all(&different_sizes(), |(takes, inputs)| {
        let (network, x, wanted) = (network(takes, 2), vector(inputs), vector(2));
        let both = [takes, inputs];
        refused(&both, || gradients(&network, &x, &wanted));
        refused(&both, || trained(&network, (&x, &wanted), 0.1, 1));
        refused(&both, || delta_norms(&network, &x, &wanted));
        refused(&both, || network_gradient::loss(&network, &x, &wanted));
    });
}

#[test]
fn gradients_and_numbers_that_are_not_those_of_the_parameters_are_refused() {
    for_all(
        &(different_sizes(), 1..=6_usize),
        |((units, others), inputs)| {
            let network = network(inputs, units);
            let fitting = gradients(&network, &vector(inputs), &vector(units));
            let mut of_others = fitting.clone();
            of_others.weights[0] = matrix((others, inputs));
            refused(&[units, inputs, others], || step(&network, &of_others, 0.1));
            let mut of_others = fitting.clone();
            of_others.biases[0] = vector(others);
            refused(&[units, others], || step(&network, &of_others, 0.1));
            let mut of_more_layers = fitting;
            of_more_layers.biases.push(vector(others));
            refused(&[units, others], || step(&network, &of_more_layers, 0.1));
            let (has, given) = (units * (inputs + 1), others * (inputs + 1));
            refused(&[has, given], || with_parameters(&network, &vector(given)));
        },
    );
}

#[test]
fn a_gradient_of_another_length_than_the_point_is_refused() {
    for_all(&different_sizes(), |(coordinates, slopes)| {
        let (point, gradient) = (vector(coordinates), vector(slopes));
        let both = [coordinates, slopes];
        let (flat, length) = (DVector::clone, DVector::norm);
        refused(&both, || check_gradient(length, &point, &gradient, 1e-5));
        refused(&both, || directional_slope(length, &point, &gradient, 1e-5));
        refused(&both, || position_step(flat, &point, &gradient, 0.1, 0.9));
        refused(&both, || angle(&point, &gradient));
        let (mut adam, mut moved) = (Adam::new(0.1), point);
        refused(&both, || step_point(&mut adam, &mut moved, &gradient));
    });
}

#[test]
fn a_decayed_step_refuses_a_gradient_of_another_length_than_the_weights() {
    let settings = Settings {
        learning_rate: 0.1,
        momentum: 0.5,
        decay: 0.1,
    };
    for_all(&different_sizes(), |(entries, slopes)| {
        let (weights, gradient) = (vector(entries), vector(slopes));
        let rest = Moving::at_rest(&weights);
        let both = [entries, slopes];
        refused(&both, || penalised_gradient(&weights, &gradient, 0.1));
        refused(&both, || decayed_step(&weights, &gradient, 0.1, 0.1));
        refused(&both, || step_in_gradient(&rest, &gradient, settings));
        refused(&both, || step_apart(&rest, &gradient, settings));
    });
}

/// But for plain descent, which remembers nothing.
#[test]
fn an_optimizer_refuses_another_network_than_that_of_its_first_step() {
    for_all(&different_sizes(), |(first, second)| {
        let mut optimizers: Vec<Box<dyn Optimizer>> = vec![
            Box::new(BufferedMomentum::new(0.1, 0.9)),
            Box::new(AdamW::new(0.1, 0.1)),
            Box::new(Clipped {
                limit: 1.0,
                optimizer: Box::new(Adam::new(0.1)),
            }),
        ];
        let remembering = METHODS.iter().filter(|method| method.name != "SGD");
        optimizers.extend(remembering.map(|method| (method.build)(0.1)));
        for mut optimizer in optimizers {
            step_point(optimizer.as_mut(), &mut vector(first), &vector(first));
            let mut point = vector(second);
            let slopes = vector(second);
            refused(&[first, second], || {
                step_point(optimizer.as_mut(), &mut point, &slopes)
            });
        }
    });
}
