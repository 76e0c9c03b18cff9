//! The fast training and the readable one of the chapters go the same way, step by step.

use crate::rules::{optimizer, rules};
use crate::side_by_side::{TOLERANCE, difference};
use backprop::layer::Parameters;
use fast_training::{Curve, Method, Optimizer, Settings, Start};
use optimizers::{Adam, Momentum, Sgd};

const RATE: f64 = 0.05;

fn settings(curve: Curve, optimizer: Optimizer) -> Settings {
    Settings {
        hidden: vec![13, 7],
        curve,
        start: Start::Xavier,
        batch_normalised: false,
        dropout: 0.0,
        optimizer,
    }
}

/// Asserts that the weights of both go the same way in batches of `size`.
fn assert_same(settings: &Settings, readable: &mut dyn optimizers::Optimizer, size: usize) {
    let found = difference(settings, readable, size);
    assert!(
        found < TOLERANCE,
        "batches of {size}: the weights differ by {found:.1e} with {settings:?}"
    );
}

#[test]
fn every_curve_goes_the_same_way() {
    for curve in [Curve::Relu, Curve::Sigmoid, Curve::Tanh] {
        for size in [1, 5, 16, 23] {
            let mut readable = Sgd {
                learning_rate: RATE,
            };
            let settings = settings(curve, optimizer(Method::Sgd, 0.05));
            assert_same(&settings, &mut readable, size);
        }
    }
}

#[test]
fn every_method_goes_the_same_way() {
    for (optimizer, mut readable) in rules() {
        assert_same(&settings(Curve::Tanh, optimizer), readable.as_mut(), 16);
    }
}

/// AdamW, or the same with another rule, that spares the biases, every second group of parameters, as is usual in
/// practice.
struct SparesBiases {
    rule: Box<dyn optimizers::Optimizer>,
    keep: f64,
}

impl optimizers::Optimizer for SparesBiases {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        for weights in groups.iter_mut().step_by(2) {
            weights
                .values
                .iter_mut()
                .for_each(|value| *value *= self.keep);
        }
        self.rule.step(groups);
    }
}

#[test]
fn weight_decay_is_that_of_adamw_but_spares_the_biases() {
    for (mut optimizer, rule) in rules() {
        optimizer.weight_decay = 1.0;
        let keep = 1.0 - f64::from(optimizer.learning_rate);
        let mut readable = SparesBiases { rule, keep };
        assert_same(&settings(Curve::Tanh, optimizer), &mut readable, 16);
    }
}

#[test]
fn batch_normalisation_goes_the_same_way() {
    for size in [2, 16, 23] {
        let mut settings = settings(Curve::Sigmoid, optimizer(Method::Sgd, 0.05));
        settings.batch_normalised = true;
        let mut readable = Sgd {
            learning_rate: RATE,
        };
        assert_same(&settings, &mut readable, size);
    }
}

#[test]
fn adam_counts_its_steps_for_scales_and_shifts_too() {
    let mut settings = settings(Curve::Sigmoid, optimizer(Method::Adam, 0.002));
    settings.batch_normalised = true;
    assert_same(&settings, &mut Adam::new(0.002), 16);
}

#[test]
fn more_units_than_are_computed_at_once_go_the_same_way() {
    for batch_normalised in [false, true] {
        let mut settings = settings(Curve::Sigmoid, optimizer(Method::Momentum(0.9), 0.05));
        (settings.hidden, settings.batch_normalised) = (vec![130, 70], batch_normalised);
        assert_same(&settings, &mut Momentum::new(RATE, 0.9), 16);
    }
}
