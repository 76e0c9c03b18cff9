//! The library of the chapter on optimizers.

use crate::networks::random;
use crate::strategies::{finite, vector};
use crate::{for_all, for_cases};
use backprop::Layer;
use nalgebra::DVector;
use optimizers::{
    AdaGrad, Adam, AdamW, Clipped, Memory, Momentum, Nesterov, Optimizer, RmsProp, curve_fit,
    landscapes,
    methods::{METHODS, final_height},
    minibatch::{self, noisy_line},
    momentum::BufferedMomentum,
    nesterov::positions,
    optimizer::{step_layer, walk},
    ravine::{condition_number, factor},
};
use proptest::collection::vec;

/// Every optimizer with these settings.
fn optimizers(rate: f64, setting: f64) -> Vec<Box<dyn Optimizer>> {
    vec![
        Box::new(Momentum::new(rate, setting)),
        Box::new(BufferedMomentum::new(rate, setting)),
        Box::new(Nesterov::new(rate, setting)),
        Box::new(AdaGrad::new(rate)),
        Box::new(RmsProp::new(rate, setting)),
        Box::new(Adam::new(rate)),
        Box::new(AdamW::new(rate, setting)),
        Box::new(Clipped {
            limit: 1.0,
            optimizer: Box::new(Adam::new(setting)),
        }),
    ]
}

#[test]
fn walks_from_any_point_with_any_settings_never_panic() {
    let cases = (vector(&finite(), 2), finite(), finite());
    for_all(&cases, |(start, rate, setting)| {
        for landscape in landscapes::ALL {
            for mut optimizer in optimizers(rate, setting) {
                let _ = walk(optimizer.as_mut(), landscape.gradient, &start, 3);
            }
            let _ = positions(landscape.gradient, &start, rate, setting, 3);
            let _ = (landscape.height)(&landscape.start());
        }
    });
}

#[test]
fn every_method_on_every_landscape_ends_at_a_height_or_in_infinity() {
    for_all(&finite(), |rate| {
        for method in METHODS {
            for landscape in landscapes::ALL {
                let height = final_height(&method, rate, &landscape, 5);
                assert!(height.is_finite() || height == f64::INFINITY, "{height}");
            }
        }
    });
}

#[test]
fn what_is_remembered_can_always_be_read() {
    for_all(&(vector(&finite(), 3), finite()), |(slopes, rate)| {
        let (mut momentum, mut adam) = (Momentum::new(rate, 0.9), Adam::new(rate));
        let _ = (momentum.velocities(), adam.averages().len());
        let gradient = |_: &DVector<f64>| slopes.clone();
        let _ = walk(&mut momentum, gradient, &slopes, 2);
        let _ = walk(&mut adam, gradient, &slopes, 2);
        assert_eq!(momentum.velocities()[0].len(), 3);
        assert_eq!(adam.averages()[0].len(), 3);
        assert!(Memory::<1>::default().groups().is_empty());
    });
}

#[test]
fn minibatches_of_any_line_never_panic() {
    let cases = (1..5_usize, finite(), finite(), random());
    for_all(&cases, |(count, slope, rate, mut random)| {
        let samples = noisy_line(count, slope, rate, &mut random);
        let _ = (
            samples.gradient(slope, &samples.all()),
            samples.own_weights(),
        );
        let _ = (samples.region_of_confusion(), samples.best_weight());
        let _ = minibatch::walk(&samples, slope, |_| rate, (2, 3), &mut random);
    });
}

#[test]
fn a_small_network_learns_a_sine_at_any_rate_without_a_panic() {
    for_cases(16, &(finite(), 0..9_u64), |(rate, seed)| {
        for method in METHODS {
            let loss = curve_fit::final_loss(&method, rate, seed, 2);
            assert!(loss >= 0.0, "{loss}");
            let (mut network, mut optimizer) = (curve_fit::network(seed), (method.build)(rate));
            let _ = curve_fit::train_step(&mut network, optimizer.as_mut());
            step_layer(optimizer.as_mut(), &mut network);
            assert_eq!(network.parameters().len(), 4);
        }
    });
}

#[test]
fn numbers_about_curvatures_never_panic() {
    for_all(
        &(finite(), vec(1e-300..1e300, 1..4)),
        |(rate, curvatures)| {
            let _ = (factor(rate, curvatures[0]), condition_number(&curvatures));
        },
    );
}
