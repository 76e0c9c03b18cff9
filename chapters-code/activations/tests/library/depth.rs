//! Ten layers there and back, and the random numbers that they are made of.

use crate::{assert_close, difference};
use activations::{
    depth::{Chain, LAYERS, WIDTH, chains, geometric_mean, gradient_ratios},
    normal::standard_normal,
    stretched::{CANDIDATES, StretchedSigmoid},
};
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The standard errors of 20 000 draws are about 0.007, 0.01 and 0.003; the bands are more than four times as wide.
#[test]
fn normal_numbers_have_mean_0_variance_1_and_two_thirds_within_1() {
    let mut random = ChaCha8Rng::seed_from_u64(71);
    let count = 20_000;
    let drawn: Vec<f64> = (0..count).map(|_| standard_normal(&mut random)).collect();
    let mean = drawn.iter().sum::<f64>() / f64::from(count);
    let variance = drawn.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / f64::from(count);
    let within = drawn.iter().filter(|x| x.abs() < 1.0).count() as f64 / f64::from(count);
    assert!(mean.abs() < 0.04, "mean {mean}");
    assert!((variance - 1.0).abs() < 0.06, "variance {variance}");
    assert!((within - 0.6827).abs() < 0.015, "within 1: {within}");
}

#[test]
fn a_geometric_mean_lets_a_ratio_and_its_inverse_cancel() {
    assert_close(geometric_mean(&[10.0, 0.1]), 1.0);
    assert_close(geometric_mean(&[2.0, 8.0]), 4.0);
}

/// The chain's loss is the dot product of the last outputs with what arrives from above.
fn loss(chain: &Chain, activation: StretchedSigmoid) -> f64 {
    let through = |signal: DVector<f64>, weights: &DMatrix<f64>| {
        let sum = weights * signal;
        sum.map(|z| activation.value(z))
    };
    let output = chain.weights.iter().fold(chain.input.clone(), through);
    output.dot(&chain.from_above)
}

/// A nudge of the weight from the first input to unit i moves the sum of this unit alone, by the nudge times the input.
/// So the measured slope, divided by the input, is the entry i of the first layer's gradient.
#[test]
fn the_first_layers_gradient_is_as_long_as_central_differences_say() {
    for (seed, (_, activation)) in (0..).zip(CANDIDATES) {
        let chain = Chain::drawn(2.0, seed);
        let slope = |unit: usize| {
            let moved = |weight: f64| {
                let mut moved = chain.clone();
                moved.weights[0][(unit, 0)] = weight;
                loss(&moved, activation)
            };
            difference(moved, chain.weights[0][(unit, 0)]) / chain.input[0]
        };
        let measured = DVector::from_fn(WIDTH, |unit, _| slope(unit)).norm();
        let computed = chain.gradient_norms(activation)[0];
        assert!(
            (computed / measured - 1.0).abs() < 1e-4,
            "{activation:?}: {computed}, but measured {measured}"
        );
    }
}

/// Scaling a function by c scales each of its slopes by c; on the way back through the layers above the first, the factor
/// appears once for each of them, if the signal on the way there stays the same. Here it does: φ is almost straight.
#[test]
fn nearly_straight_functions_multiply_the_gradient_by_their_slope_in_every_layer() {
    let straight = |slope: f64| StretchedSigmoid {
        height: slope * 4.0 * 1e6,
        steepness: 1e-6,
        shift: slope * 2.0 * 1e6,
    };
    let chains = chains(1.0);
    let [whole, half] = [1.0, 0.5].map(|slope| gradient_ratios(&chains, straight(slope)));
    for (whole, half) in whole.iter().zip(&half) {
        let expected: f64 = (1..LAYERS).map(|_| 0.5).product();
        assert!((half / whole / expected - 1.0).abs() < 1e-6);
    }
}

/// What E-28 says about range and slope, as an order with room between its places rather than as digits.
#[test]
fn range_alone_keeps_little_of_a_gradient_and_slope_and_centring_keep_much() {
    let chains = chains(1.0);
    let share = |candidate| geometric_mean(&gradient_ratios(&chains, candidate));
    let of = |name: &str| {
        let named = CANDIDATES.iter().find(|(known, _)| *known == name);
        share(named.unwrap_or_else(|| panic!("no candidate {name}")).1)
    };
    let (sigmoid, tanh) = (of("σ(x)"), of("2σ(2x) − 1 = tanh x"));
    let (range_alone, slope_and_centre) = (of("2σ(x) − 1"), of("σ(4x) − ½"));
    assert!((1e-7..1e-5).contains(&sigmoid), "sigmoid {sigmoid}");
    assert!((0.1..1.0).contains(&tanh), "tanh {tanh}");
    assert!(
        (3e-4..1e-2).contains(&range_alone),
        "range alone {range_alone}"
    );
    assert!(slope_and_centre > 30.0 * range_alone);
    assert!(of("σ(4x)") < slope_and_centre / 3.0, "centring matters too");
}
