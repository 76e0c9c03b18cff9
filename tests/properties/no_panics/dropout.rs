//! The library of the chapter on dropout.

use super::any_vector;
use crate::networks::random;
use crate::strategies::{finite, part, vectors};
use crate::{for_all, for_cases};
use backprop::Layer;
use dropout::{
    all_masks::{all_masks, mean_over_masks, probability},
    decoupled::{Moving, Settings, step_apart, step_in_gradient},
    early_stopping::stop_early,
    mask::{inverted, scaled_for_test},
    moons::{data, moons, relevant},
    regularised_training::{HALF, Plan, measure, network, train_epoch},
    weight_decay::{decayed_step, descend_with_decay, penalty, shrink_factor, squared_weights},
};
use proptest::collection::vec;

#[test]
fn masks_of_any_outputs_never_panic() {
    for_cases(
        64,
        &(any_vector(), part(), 0.0..1.0),
        |(outputs, likely, ratio)| {
            for mask in all_masks(outputs.len()) {
                let _ = (probability(&mask, likely), inverted(&outputs, &mask, ratio));
            }
            let _ = mean_over_masks(outputs.len(), likely, |mask| outputs.dot(mask));
            let _ = scaled_for_test(&outputs, ratio);
        },
    );
}

#[test]
fn decayed_steps_with_any_numbers_never_panic() {
    let cases = (vectors(&finite(), &finite()), finite(), finite(), finite());
    for_all(
        &cases,
        |((weights, gradient), learning_rate, momentum, decay)| {
            let settings = Settings {
                learning_rate,
                momentum,
                decay,
            };
            let moving = step_in_gradient(&Moving::at_rest(&weights), &gradient, settings);
            let _ = step_apart(&moving, &gradient, settings);
            let _ = (
                penalty(&weights, decay),
                shrink_factor(learning_rate, decay),
            );
            let _ = decayed_step(&weights, &gradient, learning_rate, decay);
        },
    );
}

#[test]
fn stopping_early_never_panics_and_keeps_the_best_of_what_it_saw() {
    for_all(
        &(vec(finite(), 1..9_usize), 1..5_usize),
        |(losses, patience)| {
            let stop = stop_early(&losses, patience);
            assert!(stop.best <= stop.last && stop.last - stop.best <= patience);
            let seen = &losses[..=stop.last];
            assert!(seen.iter().all(|loss| *loss >= losses[stop.best]));
        },
    );
}

#[test]
fn trainings_with_any_rate_and_any_decay_never_panic() {
    let cases = (finite(), finite(), random(), 1..5_usize);
    for_cases(32, &cases, |(learning_rate, decay, mut random, batch)| {
        let samples = moons(4, learning_rate, &mut random);
        let plan = Plan {
            width: 3,
            batch,
            learning_rate,
            decay,
            ..HALF
        };
        let mut network = network(&plan, 2, &mut random);
        train_epoch(&mut network, &plan, &samples, &mut random);
        let _ = (measure(&mut network, &samples), samples.targets());
        descend_with_decay(&mut network, learning_rate, decay);
        let _ = squared_weights(&mut network);
        let _ = network.forward(&relevant(&samples).inputs);
    });
    assert_eq!(data(2, 0).0.classes, [0, 1]);
}
