//! Gradients on their way through many layers.

use crate::{CASES, STEP};
use activations::Activation;
use backprop::{
    deep::{chain_slope, delta_norms, network},
    deltas::deltas,
};
use gradients::difference::central_difference;
use grading::{Draw, Tolerance, assert_agrees};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

fn chain(depth: usize, weight: f64, input: f64) -> f64 {
    let unit = |x: f64| Activation::Sigmoid.value(weight * x);
    (0..depth).fold(input, |x, _| unit(x))
}

/// Few units: the slope of many is smaller than what a central difference can see.
#[test]
fn the_slope_of_a_chain_is_its_central_difference() {
    let mut draw = Draw::new(40);
    for depth in 1..=4 {
        for _ in 0..CASES {
            let (weight, input) = (draw.number(), draw.number());
            let slope = central_difference(|input| chain(depth, weight, input), input, STEP);
            let got = chain_slope(depth, weight, input);
            assert_agrees(&got, &slope, Tolerance::DIFFERENCED);
        }
    }
}

#[test]
fn no_chain_is_steeper_than_a_quarter_of_its_weight_for_each_unit() {
    let mut draw = Draw::new(41);
    for depth in 1..=30 {
        let (weight, input) = (draw.between(-4.0, 4.0), draw.number());
        let steepness = chain_slope(depth, weight, input).abs();
        let bound = (weight.abs() / 4.0).powi(i32::try_from(depth).expect("a small depth"));
        assert!(0.0 < steepness && steepness <= bound, "{depth} units");
    }
}

/// ‖Wᵀ δ ⊙ φ′‖ is at most ‖W‖ times the steepest slope times ‖δ‖; the Frobenius norm is never below ‖W‖.
#[test]
fn a_layer_passes_back_no_more_than_its_weights_and_slopes_allow() {
    for (activation, steepest) in [(Activation::Sigmoid, 0.25), (Activation::Tanh, 1.0)] {
        for seed in 0..10 {
            let network = network(8, 6, activation, &mut ChaCha8Rng::seed_from_u64(seed));
            let mut draw = Draw::new(seed);
            let norms = delta_norms(&network, &draw.vector(6), &draw.vector(6));
            assert_eq!(norms.len(), 8);
            for (pair, layer) in norms.windows(2).zip(&network.layers[1..]) {
                assert!(pair[0] <= layer.weights.norm() * steepest * pair[1]);
            }
        }
    }
}

#[test]
fn the_norms_are_those_of_the_deltas_with_the_first_layer_first() {
    let network = network(5, 3, Activation::Tanh, &mut ChaCha8Rng::seed_from_u64(1));
    let mut draw = Draw::new(42);
    let (x, y) = (draw.vector(3), draw.vector(3));
    let last = (network.forward(&x) - &y).component_mul(
        &network.trace(&x).pre_activations[4].map(|z| Activation::Tanh.derivative(z)),
    );
    let norms = delta_norms(&network, &x, &y);
    assert_agrees(&norms[4], &last.norm(), Tolerance::COMPUTED);
    let first = deltas(&network, &network.trace(&x), &y)[0].norm();
    assert_eq!(norms[0], first);
}

#[test]
fn weights_are_drawn_within_their_reach_and_spread_as_promised() {
    let width = 40;
    let network = network(
        6,
        width,
        Activation::Relu,
        &mut ChaCha8Rng::seed_from_u64(2),
    );
    let weights = network.layers.iter().flat_map(|layer| layer.weights.iter());
    let weights: Vec<f64> = weights.copied().collect();
    let reach = (3.0 / width as f64).sqrt();
    assert!(weights.iter().all(|weight| weight.abs() <= reach));
    let variance = weights.iter().map(|w| w * w).sum::<f64>() / weights.len() as f64;
    // 9600 draws: the mean square is off by a hundredth or so.
    assert!((variance * width as f64 - 1.0).abs() < 0.05, "{variance}");
}
