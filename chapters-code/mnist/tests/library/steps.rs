//! The gradients of a whole step, from the pixels to the loss, against central differences.

use crate::random;
use activations::Activation;
use backprop::{Layer, Parameters, Stack, layer::Mode};
use datasets::mnist::Digits;
use grading::{Tolerance, assert_agrees};
use initialisation::Scheme;
use losses::SoftmaxWithLoss;
use mnist::{
    Plan,
    comparisons::samples::training_digits,
    images::{inputs, targets},
    training::train_step,
};
use nalgebra::DVector;
use optimizers::{Optimizer, Sgd};

/// The h of the central differences.
const STEP: f64 = 1e-5;

/// Keeps the gradients of the last step, and moves nothing.
#[derive(Default)]
pub struct Recorder {
    gradients: Vec<f64>,
}

impl Optimizer for Recorder {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        let all = groups.iter().flat_map(|group| group.gradients.to_vec());
        self.gradients = all.collect();
    }
}

/// The first digits.
pub fn few(count: usize) -> Digits {
    training_digits().select(&(0..count).collect::<Vec<_>>())
}

fn values(network: &mut Stack) -> Vec<f64> {
    let groups = network.parameters();
    groups
        .iter()
        .flat_map(|group| group.values.to_vec())
        .collect()
}

/// The loss of a pass in training if the parameter with this number is nudged. Equal seeds draw equal masks.
fn nudged_loss(plan: &Plan, digits: &Digits, number: usize, nudge: f64) -> f64 {
    let all: Vec<usize> = (0..digits.len()).collect();
    let mut network = plan.build(&mut random(7));
    let mut groups = network.parameters();
    let mut places = groups.iter_mut().flat_map(|group| group.values.iter_mut());
    *places.nth(number).expect("there is such a parameter") += nudge;
    drop(groups);
    network.set_mode(Mode::Training);
    let logits = network.forward(&inputs(digits, &all));
    SoftmaxWithLoss::default().forward(&logits, &targets(digits, &all))
}

/// Every 29th of the parameters, so that weights of all layers and biases are among them.
fn assert_gradients_are_differences(plan: &Plan) {
    let digits = few(4);
    let mut recorder = Recorder::default();
    let mut network = plan.build(&mut random(7));
    train_step(&mut network, &mut recorder, &digits, &[0, 1, 2, 3]);
    let count = recorder.gradients.len();
    let tried: Vec<usize> = (0..count).step_by(29).chain(count - 20..count).collect();
    let got = tried.iter().map(|&number| recorder.gradients[number]);
    let differences = tried.iter().map(|&number| {
        let [up, down] = [STEP, -STEP].map(|nudge| nudged_loss(plan, &digits, number, nudge));
        (up - down) / (2.0 * STEP)
    });
    let [got, expected] = [got.collect(), differences.collect()].map(DVector::from_vec);
    assert!(got.amax() > 1e-3, "a gradient of zeros proves nothing");
    assert_agrees(&got, &expected, Tolerance::DIFFERENCED);
}

/// No ReLU stands within h of its kink for this seed: at one that did, the two would differ by far more than the tolerance.
#[test]
fn the_gradients_of_relu_layers_are_central_differences() {
    assert_gradients_are_differences(&Plan::relu(&[3, 4]));
}

#[test]
fn the_gradients_of_sigmoids_behind_batch_normalisation_are_central_differences() {
    assert_gradients_are_differences(&Plan {
        activation: Activation::Sigmoid,
        scheme: Scheme::XavierNormal,
        batch_normalised: true,
        ..Plan::relu(&[4, 3])
    });
}

#[test]
fn the_gradients_of_tanh_layers_with_dropout_are_central_differences() {
    assert_gradients_are_differences(&Plan {
        activation: Activation::Tanh,
        dropout: 0.5,
        ..Plan::relu(&[5])
    });
}

/// The order changes the sums by rounding only.
#[test]
fn the_order_of_the_digits_in_a_batch_changes_nothing() {
    let digits = few(6);
    let [sorted, mixed] = [[0, 1, 2, 3, 4, 5], [3, 5, 0, 4, 2, 1]].map(|order| {
        let mut recorder = Recorder::default();
        let mut network = Plan::relu(&[5]).build(&mut random(1));
        let loss = train_step(&mut network, &mut recorder, &digits, &order);
        (DVector::from_vec(recorder.gradients), loss)
    });
    assert_agrees(&mixed.0, &sorted.0, Tolerance::COMPUTED);
    assert_agrees(&mixed.1, &sorted.1, Tolerance::COMPUTED);
}

#[test]
fn a_step_of_plain_descent_subtracts_the_gradients() {
    let digits = few(3);
    let [mut moved, mut still] = [0; 2].map(|_| Plan::relu(&[4]).build(&mut random(2)));
    let mut recorder = Recorder::default();
    train_step(&mut still, &mut recorder, &digits, &[0, 1, 2]);
    let mut sgd = Sgd { learning_rate: 0.5 };
    train_step(&mut moved, &mut sgd, &digits, &[0, 1, 2]);
    let expected: Vec<f64> = values(&mut still)
        .iter()
        .zip(&recorder.gradients)
        .map(|(value, gradient)| value - 0.5 * gradient)
        .collect();
    assert_agrees(&values(&mut moved), &expected, Tolerance::COMPUTED);
}
