//! Twelve steps of every optimizer with given gradients, zero, huge and tiny ones among them.

use backprop::layer::Parameters;
use dropout::decoupled::{Moving, Settings, step_in_gradient};
use dropout::weight_decay::decayed_step;
use nalgebra::DVector;
use optimizers::{
    AdaGrad, Adam, AdamW, Momentum, Nesterov, Optimizer, RmsProp, Sgd, momentum::BufferedMomentum,
    schedule::staircase,
};

use crate::{assert_numbers, list, numbers, of, part};

/// Each optimizer with the settings of tests/reference/optimizers.py.
pub fn methods() -> Vec<(&'static str, Box<dyn Optimizer>)> {
    let mut other = Adam::new(0.02);
    (other.mean_decay, other.square_decay, other.epsilon) = (0.8, 0.95, 1e-3);
    vec![
        ("sgd", Box::new(Sgd { learning_rate: 0.3 })),
        ("momentum", Box::new(Momentum::new(0.1, 0.9))),
        ("momentum", Box::new(BufferedMomentum::new(0.1, 0.9))),
        ("nesterov", Box::new(Nesterov::new(0.1, 0.9))),
        ("adagrad", Box::new(AdaGrad::new(0.5))),
        ("rmsprop", Box::new(RmsProp::new(0.1, 0.9))),
        ("adam", Box::new(Adam::new(0.3))),
        ("adam of other constants", Box::new(other)),
        ("adamw", Box::new(AdamW::new(0.3, 0.1))),
    ]
}

/// The parameters after each step with the given gradients, both groups in one list.
fn path(mut step: impl FnMut(&mut [Parameters<'_>])) -> Vec<Vec<f64>> {
    let mut groups: Vec<Vec<f64>> = list(part("optimizers.start")).iter().map(numbers).collect();
    let steps = list(part("optimizers.gradients")).iter();
    steps
        .map(|gradients| {
            let gradients: Vec<Vec<f64>> = list(gradients).iter().map(numbers).collect();
            let pairs = groups.iter_mut().zip(&gradients);
            let mut parameters: Vec<Parameters<'_>> = pairs
                .map(|(values, gradients)| Parameters { values, gradients })
                .collect();
            step(&mut parameters);
            groups.concat()
        })
        .collect()
}

fn assert_path(name: &str, got: &[Vec<f64>], expected: &serde_json::Value) {
    assert_eq!(got.len(), list(expected).len(), "{name}");
    for (step, (got, expected)) in got.iter().zip(list(expected)).enumerate() {
        assert_numbers(&format!("{name}, step {step}"), got, &numbers(expected));
    }
}

#[test]
fn every_step_of_every_optimizer_is_pytorchs() {
    for (name, mut optimizer) in methods() {
        let got = path(|groups| optimizer.step(groups));
        assert_path(name, &got, of(part("optimizers.given"), name));
    }
}

/// PyTorch's `weight_decay` of `SGD` is added to the gradient, as in this book's penalty.
#[test]
fn weight_decay_in_the_gradient_is_pytorchs_with_and_without_momentum() {
    let settings = Settings {
        learning_rate: 0.1,
        momentum: 0.9,
        decay: 0.05,
    };
    let mut weights = DVector::from_vec(numbers(part("optimizers.start")));
    let mut moving = Moving::at_rest(&weights);
    let (mut plain, mut with_momentum) = (vec![], vec![]);
    for gradient in list(part("optimizers.gradients")) {
        let gradient = DVector::from_vec(numbers(gradient));
        weights = decayed_step(&weights, &gradient, 0.3, 0.05);
        moving = step_in_gradient(&moving, &gradient, settings);
        plain.push(weights.as_slice().to_vec());
        with_momentum.push(moving.weights.as_slice().to_vec());
    }
    let given = part("optimizers.given");
    assert_path("plain", &plain, &given["sgd with decay"]);
    assert_path(
        "with momentum",
        &with_momentum,
        &given["momentum with decay"],
    );
}

/// PyTorch remembers gradients, and we steps: the two part once the rate falls.
#[test]
fn with_a_falling_rate_only_the_buffered_momentum_is_pytorchs() {
    let expected = part("optimizers.falling momentum");
    let mut buffered = BufferedMomentum::new(0.1, 0.9);
    let mut step = 0;
    let got = path(|groups| {
        buffered.learning_rate = staircase(0.1, 0.5, 4, step);
        buffered.step(groups);
        step += 1;
    });
    assert_path("buffered", &got, expected);
    let (mut ours, mut step) = (Momentum::new(0.1, 0.9), 0);
    let got = path(|groups| {
        ours.learning_rate = staircase(0.1, 0.5, 4, step);
        ours.step(groups);
        step += 1;
    });
    assert_path(
        "until the rate falls",
        &got[..4],
        &serde_json::Value::from(list(expected)[..4].to_vec()),
    );
    assert_ne!(got[4], numbers(&list(expected)[4]), "afterwards");
}
