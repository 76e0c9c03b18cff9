//! The fast training and the readable one of the chapters go the same way, step by step.

use crate::side_by_side::{TOLERANCE, difference};
use backprop::layer::Parameters;
use fast_training::{Curve, Method, Optimizer, Settings, Start};
use optimizers::{AdaGrad, Adam, Momentum, Nesterov, RmsProp, Sgd};

const RATE: f64 = 0.05;
/// Methods that divide by the size of the gradient move every weight by about the rate, so theirs is smaller.
const SMALL_RATE: f64 = 0.002;

fn settings(curve: Curve, method: Method, learning_rate: f32) -> Settings {
    Settings {
        hidden: vec![13, 7],
        curve,
        start: Start::Xavier,
        batch_normalised: false,
        dropout: 0.0,
        optimizer: Optimizer {
            method,
            learning_rate,
            weight_decay: 0.0,
        },
    }
}

#[test]
fn every_curve_goes_the_same_way() {
    for curve in [Curve::Relu, Curve::Sigmoid, Curve::Tanh] {
        for size in [1, 5, 16, 23] {
            let settings = settings(curve, Method::Sgd, 0.05);
            let found = difference(
                &settings,
                &mut Sgd {
                    learning_rate: RATE,
                },
                size,
            );
            assert!(
                found < TOLERANCE,
                "{curve:?}, batches of {size}: the weights differ by {found:.1e}"
            );
        }
    }
}

#[test]
fn every_method_goes_the_same_way() {
    let pairs: [(Method, f32, Box<dyn optimizers::Optimizer>); 6] = [
        (
            Method::Sgd,
            0.05,
            Box::new(Sgd {
                learning_rate: RATE,
            }),
        ),
        (
            Method::Momentum(0.9),
            0.05,
            Box::new(Momentum::new(RATE, 0.9)),
        ),
        (
            Method::Nesterov(0.9),
            0.05,
            Box::new(Nesterov::new(RATE, 0.9)),
        ),
        (Method::AdaGrad, 0.002, Box::new(AdaGrad::new(SMALL_RATE))),
        (
            Method::RmsProp(0.99),
            0.002,
            Box::new(RmsProp::new(SMALL_RATE, 0.99)),
        ),
        (Method::Adam, 0.002, Box::new(Adam::new(SMALL_RATE))),
    ];
    for (method, rate, mut readable) in pairs {
        let found = difference(&settings(Curve::Tanh, method, rate), readable.as_mut(), 16);
        assert!(
            found < TOLERANCE,
            "{method:?}: the weights differ by {found:.1e}"
        );
    }
}

/// AdamW that spares the biases, every second group of parameters, as is usual in practice.
struct SparesBiases {
    adam: Adam,
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
        self.adam.step(groups);
    }
}

#[test]
fn weight_decay_is_that_of_adamw_but_spares_the_biases() {
    let mut settings = settings(Curve::Tanh, Method::Adam, 0.002);
    settings.optimizer.weight_decay = 1.0;
    let mut readable = SparesBiases {
        adam: Adam::new(SMALL_RATE),
        keep: 1.0 - SMALL_RATE,
    };
    let found = difference(&settings, &mut readable, 16);
    assert!(found < TOLERANCE, "the weights differ by {found:.1e}");
}

#[test]
fn batch_normalisation_goes_the_same_way() {
    for size in [2, 16, 23] {
        let mut settings = settings(Curve::Sigmoid, Method::Sgd, 0.05);
        settings.batch_normalised = true;
        let found = difference(
            &settings,
            &mut Sgd {
                learning_rate: RATE,
            },
            size,
        );
        assert!(
            found < TOLERANCE,
            "batches of {size}: the weights differ by {found:.1e}"
        );
    }
}
