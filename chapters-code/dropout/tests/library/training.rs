//! The network that is far too large, its training and its measurement.

use crate::random;
use backprop::{Layer, Stack, layer::Mode};
use dropout::{
    moons::{NOISE, Samples, moons},
    regularised_training::{BARE, Plan, history, measure, network, train_epoch, trained},
};
use nalgebra::DVector;

/// Small enough for differences, with every remedy.
pub const SMALL: Plan = Plan {
    width: 5,
    epochs: 1,
    batch: 20,
    learning_rate: 0.1,
    decay: 0.2,
    ratio: 0.3,
};

/// Twenty samples of the plane.
pub fn samples() -> Samples {
    moons(20, NOISE, &mut random(1))
}

/// All parameters of a network, group after group.
pub fn values(network: &mut Stack) -> DVector<f64> {
    let groups = network.parameters();
    let values: Vec<f64> = groups
        .iter()
        .flat_map(|group| group.values.to_vec())
        .collect();
    DVector::from_vec(values)
}

#[test]
fn one_epoch_of_equal_seeds_is_equal_and_another_order_of_samples_ends_elsewhere() {
    let (plan, samples) = (
        Plan {
            batch: 5,
            ratio: 0.0,
            ..SMALL
        },
        samples(),
    );
    let trained = |seed| {
        let mut network = network(&plan, 2, &mut random(2));
        train_epoch(&mut network, &plan, &samples, &mut random(seed));
        values(&mut network)
    };
    assert_eq!(trained(3), trained(3));
    assert_ne!(trained(3), trained(4));
}

#[test]
fn a_measurement_changes_no_weight_and_comes_out_alike_twice() {
    let samples = samples();
    let mut network = network(&SMALL, 2, &mut random(2));
    let before = values(&mut network);
    network.set_mode(Mode::Training);
    let scores = [0; 2].map(|_| measure(&mut network, &samples));
    assert_eq!(scores[0], scores[1]);
    assert_eq!(values(&mut network), before);
}

#[test]
fn a_network_without_remedies_learns_its_samples() {
    let samples = samples();
    let (plan, mut random) = (
        Plan {
            width: 10,
            batch: 5,
            ..BARE
        },
        random(4),
    );
    let mut network = network(&plan, 2, &mut random);
    let before = measure(&mut network, &samples);
    for _ in 0..50 {
        train_epoch(&mut network, &plan, &samples, &mut random);
    }
    let after = measure(&mut network, &samples);
    assert!(after.loss < 0.5 * before.loss, "{before:?}, then {after:?}");
}

#[test]
fn a_history_ends_where_the_trained_network_is_and_measuring_disturbs_no_training() {
    let (plan, samples) = (Plan { epochs: 3, ..SMALL }, samples());
    let history = history(&plan, &samples, &moons(30, NOISE, &mut random(5)), 6);
    assert_eq!(history.len(), 4);
    for (epochs, [score, _]) in history.into_iter().enumerate() {
        let mut network = trained(&Plan { epochs, ..plan }, &samples, 6);
        assert_eq!(
            measure(&mut network, &samples),
            score,
            "after {epochs} epochs"
        );
    }
}

#[test]
fn one_seed_gives_the_same_first_weights_with_and_without_dropout() {
    let bare = Plan {
        ratio: 0.0,
        ..SMALL
    };
    let [with, without] = [SMALL, bare].map(|plan| values(&mut network(&plan, 2, &mut random(9))));
    assert_eq!(with, without);
}
