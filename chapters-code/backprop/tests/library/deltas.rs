//! Backpropagation through a feedforward network.

use crate::{CASES, STEP, drawn_network};
use activations::Activation;
use backprop::{
    check::check_network,
    deltas::{deltas, gradients, loss, step, trained},
    parameters::{flat_gradient, parameters},
};
use feedforward::{Network, two_two_two};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

/// Activations without a kink: central differences hold everywhere.
const SMOOTH: [Activation; 3] = [Activation::Sigmoid, Activation::Tanh, Activation::Identity];

#[test]
fn every_gradient_of_every_shape_is_its_central_difference() {
    for activation in SMOOTH {
        for (case, widths) in [&[1, 1][..], &[2, 3, 2], &[3, 1, 4, 2]].iter().enumerate() {
            let mut draw = Draw::new(case as u64);
            let network = drawn_network(&mut draw, widths, activation);
            let (x, y) = (
                draw.vector(widths[0]),
                draw.vector(widths[widths.len() - 1]),
            );
            let (name, worst) =
                check_network(&network, (&x, &y), &gradients(&network, &x, &y), STEP);
            assert!(
                worst.error < 1e-6,
                "{activation:?} {widths:?}: {name} {worst:?}"
            );
        }
    }
}

/// A weighted sum moves like its bias does, so nudged biases give ∂J/∂z.
#[test]
fn delta_is_the_derivative_of_the_loss_by_the_weighted_sums() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let network = drawn_network(&mut draw, &[2, 3, 2], Activation::Tanh);
        let (x, y) = (draw.vector(2), draw.vector(2));
        let got = deltas(&network, &network.trace(&x), &y);
        for (layer, delta) in got.iter().enumerate() {
            let nudged = |nudge: &DVector<f64>| {
                let mut nudged = network.clone();
                nudged.layers[layer].bias += nudge;
                loss(&nudged.forward(&x), &y)
            };
            let expected = numerical_gradient(nudged, &DVector::zeros(delta.len()), STEP);
            assert_agrees(delta, &expected, Tolerance::DIFFERENCED);
        }
    }
}

#[test]
fn a_small_step_lowers_the_loss_by_the_learning_rate_times_the_squared_gradient() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let network = drawn_network(&mut draw, &[3, 4, 2], Activation::Tanh);
        let (x, y) = (draw.vector(3), draw.vector(2));
        let downhill = gradients(&network, &x, &y);
        let squared = flat_gradient(&downhill).norm_squared();
        // Rounding would hide a smaller drop.
        let rate = 1e-3_f64.min(1e-6 / squared);
        let moved = step(&network, &downhill, rate);
        let at = |network: &Network| loss(&network.forward(&x), &y);
        let drop = at(&network) - at(&moved);
        assert!(
            (drop / (rate * squared) - 1.0).abs() < 1e-2,
            "case {case}: {drop}"
        );
    }
}

#[test]
fn a_step_back_along_the_same_gradients_returns_to_the_start() {
    let mut draw = Draw::new(20);
    let network = drawn_network(&mut draw, &[2, 3, 1], Activation::Sigmoid);
    let downhill = gradients(&network, &draw.vector(2), &draw.vector(1));
    let back = step(&step(&network, &downhill, 0.7), &downhill, -0.7);
    assert_agrees(
        &parameters(&back),
        &parameters(&network),
        Tolerance::COMPUTED,
    );
}

#[test]
fn a_network_that_answers_as_wanted_has_no_gradient() {
    let mut draw = Draw::new(21);
    let network = drawn_network(&mut draw, &[2, 3, 2], Activation::Tanh);
    let x = draw.vector(2);
    let gradients = gradients(&network, &x, &network.forward(&x));
    assert_eq!(flat_gradient(&gradients).norm(), 0.0);
}

/// E-46: without biases, whatever the weights are.
#[test]
fn an_input_of_zeros_teaches_the_first_layer_nothing() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let mut network = two_two_two::network();
        network.layers[0].weights = draw.matrix(2, 2);
        network.layers[1].weights = draw.matrix(2, 2);
        let zeros = DVector::zeros(2);
        let gradients = gradients(&network, &zeros, &draw.vector(2));
        assert_eq!(gradients.weights[0], DMatrix::zeros(2, 2));
        assert_ne!(gradients.weights[1], DMatrix::zeros(2, 2));
        assert_ne!(gradients.biases[0], zeros, "a bias would learn");
    }
}

#[test]
fn training_without_biases_keeps_them_at_0_and_lowers_the_loss_at_every_step() {
    let (x, y) = (two_two_two::inputs(), two_two_two::wanted());
    let networks = trained(&two_two_two::network(), (&x, &y), 1.0, 200);
    assert_eq!(networks.len(), 201);
    let biases =
        |network: &Network| -> f64 { network.layers.iter().map(|layer| layer.bias.norm()).sum() };
    assert!(networks.iter().all(|network| biases(network) == 0.0));
    let losses: Vec<f64> = networks
        .iter()
        .map(|network| loss(&network.forward(&x), &y))
        .collect();
    assert!(losses.windows(2).all(|pair| pair[1] < pair[0]));
}
