//! A step of a whole network with decay, against central differences of loss and penalty.

use crate::{
    STEP, random,
    training::{SMALL, samples, values},
};
use backprop::{Layer, Stack};
use dropout::{
    moons::Samples,
    regularised_training::{Plan, network, train_epoch},
    weight_decay::{descend_with_decay, squared_weights},
};
use gradients::gradient::numerical_gradient;
use grading::{Tolerance, assert_agrees};
use losses::SoftmaxWithLoss;
use nalgebra::DVector;

/// The same network with the same masks to come, but with these parameters.
fn with_values(numbers: &DVector<f64>) -> Stack {
    let mut network = network(&SMALL, 2, &mut random(2));
    let mut rest = numbers.iter();
    for group in network.parameters() {
        for (value, &number) in group.values.iter_mut().zip(&mut rest) {
            *value = number;
        }
    }
    network
}

/// The mean cross-entropy of a pass in training, together with half of λ times the squared weights.
fn penalised_loss(numbers: &DVector<f64>, samples: &Samples) -> f64 {
    let mut network = with_values(numbers);
    let logits = network.forward(&samples.inputs);
    let loss = SoftmaxWithLoss::default().forward(&logits, &samples.targets());
    loss + 0.5 * SMALL.decay * squared_weights(&mut network)
}

/// The first pass of equal networks draws equal masks. No ReLU stands within h of its kink for this seed: at one that did,
/// the two would differ by far more than the tolerance.
#[test]
fn a_step_of_the_network_goes_down_the_differences_of_loss_and_penalty() {
    let samples = samples();
    let start = values(&mut network(&SMALL, 2, &mut random(2)));
    let mut end = SoftmaxWithLoss::default();
    let mut network = with_values(&start);
    end.forward(&network.forward(&samples.inputs), &samples.targets());
    network.backward(&end.backward());
    descend_with_decay(&mut network, SMALL.learning_rate, SMALL.decay);
    let slopes = (&start - values(&mut network)) / SMALL.learning_rate;
    let differences = numerical_gradient(|w| penalised_loss(w, &samples), &start, STEP);
    assert_agrees(&slopes, &differences, Tolerance::DIFFERENCED);
}

#[test]
fn biases_do_not_decay() {
    let mut network = with_values(&DVector::from_element(57, 1.0));
    descend_with_decay(&mut network, 0.5, 0.5);
    for (place, group) in network.parameters().into_iter().enumerate() {
        let expected = if place % 2 == 0 { 0.75 } else { 1.0 };
        assert!(group.values.iter().all(|&value| value == expected));
    }
}

/// Two inputs, five and five hidden units, two outputs: 10 + 25 + 10 weights.
#[test]
fn the_squared_weights_leave_the_biases_out() {
    let mut network = with_values(&DVector::from_element(57, 2.0));
    assert_eq!(squared_weights(&mut network), 45.0 * 4.0);
}

/// The order of the samples changes the sums by rounding only.
#[test]
fn an_epoch_with_one_batch_is_one_step_with_decay() {
    let (plan, samples) = (
        Plan {
            ratio: 0.0,
            ..SMALL
        },
        samples(),
    );
    let [mut walked, mut stepped] = [0; 2].map(|_| network(&plan, 2, &mut random(2)));
    train_epoch(&mut walked, &plan, &samples, &mut random(3));
    let mut end = SoftmaxWithLoss::default();
    end.forward(&stepped.forward(&samples.inputs), &samples.targets());
    stepped.backward(&end.backward());
    descend_with_decay(&mut stepped, plan.learning_rate, plan.decay);
    let expected = values(&mut stepped);
    assert_agrees(&values(&mut walked), &expected, Tolerance::COMPUTED);
}
