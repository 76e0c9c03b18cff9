//! Weight decay: in plain descent all ways to it are one, and what it takes is in proportion to what is there.

use crate::strategies::{matrix, moderate, part, vector, vectors};
use crate::{assert_close, assert_within, for_all};
use backprop::{Affine, Layer, stack::descend};
use dropout::{
    decoupled::{Moving, Settings, step_apart, step_in_gradient},
    weight_decay::{
        decayed_step, descend_with_decay, penalised_gradient, penalty, shrink_factor,
        squared_weights,
    },
};
use gradients::gradient::numerical_gradient;
use mnist::comparisons::decayed_sgd::DecayedSgd;
use nalgebra::DVector;
use optimizers::{Optimizer, Sgd, optimizer::step_point};

/// The point after one step.
fn stepped(
    mut optimizer: impl Optimizer,
    point: &DVector<f64>,
    gradient: &DVector<f64>,
) -> DVector<f64> {
    let mut point = point.clone();
    step_point(&mut optimizer, &mut point, gradient);
    point
}

/// With momentum they part ways, as the page on weight decay shows.
#[test]
fn in_plain_descent_all_ways_to_decay_weights_are_one() {
    let cases = (vectors(&moderate(), &moderate()), part(), part());
    for_all(&cases, |((weights, gradient), learning_rate, decay)| {
        let apart = Settings {
            learning_rate,
            momentum: 0.0,
            decay,
        };
        let decayed = DecayedSgd {
            learning_rate,
            weight_decay: decay,
        };
        let rest = Moving::at_rest(&weights);
        let penalised = penalised_gradient(&weights, &gradient, decay);
        let ways = [
            step_in_gradient(&rest, &gradient, apart).weights,
            step_apart(&rest, &gradient, apart).weights,
            stepped(Sgd { learning_rate }, &weights, &penalised),
            stepped(decayed, &weights, &gradient),
        ];
        let expected = decayed_step(&weights, &gradient, learning_rate, decay);
        ways.iter().for_each(|way| assert_close(way, &expected));
    });
}

#[test]
fn the_penalised_gradient_is_that_of_the_loss_with_its_penalty() {
    let cases = (vectors(&moderate(), &moderate()), part());
    for_all(&cases, |((weights, slopes), decay)| {
        let loss = |weights: &DVector<f64>| slopes.dot(weights) + penalty(weights, decay);
        let expected = numerical_gradient(loss, &weights, 1e-3);
        let got = penalised_gradient(&weights, &slopes, decay);
        // A parabola has no error but rounding.
        assert_within(1e-9, &got, &expected);
    });
}

/// The gradients are 0 before the first pass.
#[test]
fn without_gradients_the_weights_shrink_and_the_biases_stay() {
    let cases = (matrix(&moderate(), 2, 3), vector(&moderate(), 2), part());
    for_all(&cases, |(weights, bias, rate)| {
        let mut layer = Affine::new(weights.clone(), bias.clone());
        descend_with_decay(&mut layer, rate, 0.5);
        assert_close(&layer.weights, &(shrink_factor(rate, 0.5) * &weights));
        assert_eq!(layer.bias, bias);
        let squares = layer.weights.norm_squared();
        assert_close(&squared_weights(&mut layer), &squares);
    });
}

#[test]
fn without_decay_a_network_steps_plainly() {
    let cases = (matrix(&moderate(), 2, 3), vector(&moderate(), 2), part());
    for_all(&cases, |(weights, bias, rate)| {
        let mut layer = Affine::new(weights.clone(), bias);
        let gradient = layer.forward(&weights.transpose());
        layer.backward(&gradient);
        let mut plain = layer.clone();
        descend_with_decay(&mut layer, rate, 0.0);
        descend(&mut plain, rate);
        assert_close(&layer.weights, &plain.weights);
        assert_close(&layer.bias, &plain.bias);
    });
}
