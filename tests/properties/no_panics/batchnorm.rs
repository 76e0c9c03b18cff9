//! The library of the chapter on batch normalisation.

use super::any_of_shape;
use crate::networks::random;
use crate::strategies::{finite, vectors};
use crate::{for_all, for_cases};
use backprop::{Layer, layer::Mode};
use batchnorm::{
    BatchNorm, LayerNorm,
    by_steps::{normalised_gradient, shift_gradient},
    each_sample::each_sample,
    effect::{self, fields, share_right},
    four_samples::{inputs, output_gradient},
    one_feature::{Normalised, normalise, scale_and_shift},
    simplified::one_line,
    variance::{biased_variance, unbiased_variance},
};

#[test]
fn one_feature_of_any_numbers_never_panics() {
    let cases = (vectors(&finite(), &finite()), finite(), finite());
    for_all(&cases, |((x, gradient), scale, shift)| {
        let forward = normalise(&x, scale);
        let _ = Normalised::with_variance(&x, scale, shift);
        let _ = scale_and_shift(&forward.normalised, scale, shift);
        let _ = (
            normalised_gradient(&gradient, scale),
            shift_gradient(&gradient),
        );
        let _ = one_line(&gradient, &forward.normalised, forward.deviation);
        let _ = biased_variance(&x);
        if x.len() > 1 {
            let _ = unbiased_variance(&x);
        }
    });
}

#[test]
fn both_layers_with_any_settings_and_inputs_never_panic_in_either_mode() {
    let cases = (any_of_shape(2, 3), any_of_shape(2, 3), finite(), finite());
    for_all(&cases, |(inputs, gradient, epsilon, momentum)| {
        let mut batch_norm = BatchNorm::new(2);
        let mut layer_norm = LayerNorm::new(2);
        (batch_norm.epsilon, layer_norm.epsilon) = (epsilon, epsilon);
        batch_norm.momentum = momentum;
        let layers: [&mut dyn Layer; 2] = [&mut batch_norm, &mut layer_norm];
        for layer in layers {
            for mode in [Mode::Training, Mode::Evaluation] {
                layer.set_mode(mode);
                let outputs = layer.forward(&inputs);
                let _ = each_sample(&outputs, |sample| 2.0 * sample);
                let _ = layer.backward(&gradient);
            }
        }
    });
}

#[test]
fn the_networks_that_are_compared_never_panic_with_weights_of_any_size() {
    assert_eq!(inputs().len(), output_gradient().len());
    for_cases(
        16,
        &(finite(), random(), 0..9_u64),
        |(factor, mut random, seed)| {
            for normalised in [false, true] {
                let mut network = effect::network(normalised, factor, &mut random);
                let (points, _) = fields(4, &mut random);
                let _ = network.forward(&points);
                let share = share_right(normalised, factor, 2, seed);
                assert!((0.0..=1.0).contains(&share), "{share}");
            }
        },
    );
}
