//! The library of the chapter on activations.

use super::{any_matrix, any_vector};
use crate::networks::{activation, random};
use crate::strategies::finite;
use crate::{for_all, for_cases};
use activations::{
    Activation,
    dead::{is_dead, mean_loss, train},
    depth::{Chain, LAYERS, SEEDS, chains, gradient_ratios},
    elu::{elu, elu_derivative},
    maxout::two_slopes,
    normal::standard_normal,
    one_input::OneInput,
    relu::{leaky_relu, leaky_relu_derivative, relu, relu_derivative, relu_mask, relu_of_vector},
    saturation::{rounds_to_one, rounds_to_one_single, sigmoid_single, slopes_cross},
    sigmoid::{
        sigmoid, sigmoid_as_printed, sigmoid_derivative, sigmoid_derivative_as_printed,
        sigmoid_derivative_from_output,
    },
    stretched::{CANDIDATES, StretchedSigmoid},
    tanh::{tanh, tanh_derivative, tanh_derivative_from_output},
};
use nalgebra::dvector;
use proptest::{
    collection::vec,
    strategy::{BoxedStrategy, Strategy},
};

#[test]
fn functions_of_one_number_never_panic() {
    for_all(&(finite(), finite()), |(x, setting)| {
        let plain = [
            sigmoid(x),
            sigmoid_as_printed(x),
            sigmoid_derivative(x),
            sigmoid_derivative_as_printed(x),
            sigmoid_derivative_from_output(x),
            tanh(x),
            tanh_derivative(x),
            tanh_derivative_from_output(x),
            relu(x),
            relu_derivative(x),
        ];
        let set = [
            elu(x, setting),
            elu_derivative(x, setting),
            leaky_relu(x, setting),
            leaky_relu_derivative(x, setting),
            two_slopes(setting, x).value(&dvector![1.0]),
        ];
        let _ = (plain, set, sigmoid_single(x));
    });
}

#[test]
fn any_activation_with_any_setting_never_panics() {
    let cases = (activation(), any_matrix(), any_vector(), finite());
    for_all(&cases, |(activation, x, vector, setting)| {
        let set = [
            Activation::LeakyRelu { slope: setting },
            Activation::Elu { alpha: setting },
        ];
        for activation in [activation, set[0], set[1]] {
            let _ = (activation.value(setting), activation.derivative(setting));
            let _ = (activation.values(&x), activation.derivatives(&x));
        }
        let _ = (relu_of_vector(&vector), relu_mask(&vector));
    });
}

#[test]
fn a_unit_with_any_weight_and_any_samples_never_panics() {
    let numbers = (finite(), finite(), finite());
    let samples = vec((finite(), finite()), 1..5_usize);
    let cases = (activation(), numbers, samples);
    for_all(
        &cases,
        |(activation, (weight, bias, learning_rate), samples)| {
            let unit = OneInput {
                weight,
                bias,
                activation,
            };
            for &(x, label) in &samples {
                let _ = (unit.weighted_sum(x), unit.output(x));
                let _ = (unit.loss(x, label), unit.gradient(x, label));
            }
            let _ = (is_dead(&unit, &samples), mean_loss(&unit, &samples));
            let _ = (is_dead(&unit, &[]), mean_loss(&unit, &[]));
            let _ = train(unit, &samples, learning_rate, 3);
        },
    );
}

fn curves() -> BoxedStrategy<StretchedSigmoid> {
    (finite(), finite(), finite())
        .prop_map(|(height, steepness, shift)| StretchedSigmoid {
            height,
            steepness,
            shift,
        })
        .boxed()
}

#[test]
fn curves_of_any_knobs_never_panic() {
    for_all(&(curves(), finite()), |(curve, x)| {
        let _ = (curve.value(x), curve.derivative(x));
    });
}

#[test]
fn chains_with_any_gain_and_any_curve_never_panic() {
    let cases = (finite(), curves(), random());
    for_cases(4, &cases, |(gain, curve, mut random)| {
        let factor = standard_normal(&mut random);
        let chain = Chain::drawn(gain, 0).with_input_times(factor);
        assert_eq!(chain.gradient_norms(curve).len(), LAYERS);
    });
    let (_, sigmoid) = CANDIDATES[0];
    let ratios = gradient_ratios(&chains(1.0), sigmoid);
    assert_eq!(ratios.len() as u64, SEEDS);
}

#[test]
fn the_points_where_curves_saturate_and_cross_are_found() {
    let points = [rounds_to_one(), rounds_to_one_single(), slopes_cross()];
    assert!(points.iter().all(|point| *point > 0.0), "{points:?}");
}
