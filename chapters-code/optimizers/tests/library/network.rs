//! A network's parameters go through an optimizer group by group.

use backprop::Layer;
use grading::{Tolerance, assert_agrees};
use optimizers::curve_fit::{final_loss, network, train_step};
use optimizers::methods::METHODS;
use optimizers::{Adam, Sgd};

/// All parameters of a network, one after another.
fn values(network: &mut dyn Layer) -> Vec<f64> {
    let groups = network.parameters();
    let values = groups.iter().flat_map(|group| group.values.iter().copied());
    values.collect()
}

/// The loss of a network in which one parameter is nudged; a step with the rate 0 changes nothing.
fn nudged_loss(place: usize, by: f64) -> f64 {
    let mut network = network(4);
    let mut seen = 0;
    for group in network.parameters() {
        for value in group.values.iter_mut() {
            if seen == place {
                *value += by;
            }
            seen += 1;
        }
    }
    train_step(&mut network, &mut Sgd { learning_rate: 0.0 })
}

/// With the rate 1 a plain step is the gradient itself, so the step shows what the optimizer was given.
#[test]
fn a_plain_step_of_the_network_is_the_central_difference_of_its_loss() {
    let mut moved = network(4);
    let before = values(&mut moved);
    train_step(&mut moved, &mut Sgd { learning_rate: 1.0 });
    let after = values(&mut moved);
    assert_eq!(before.len(), 19, "6 + 6 weights and biases, then 6 + 1");
    for place in 0..before.len() {
        let h = 1e-5;
        let slope = (nudged_loss(place, h) - nudged_loss(place, -h)) / (2.0 * h);
        assert_agrees(
            &(before[place] - after[place]),
            &slope,
            Tolerance::DIFFERENCED,
        );
    }
}

#[test]
fn the_first_step_of_adam_moves_every_parameter_by_the_rate() {
    let mut moved = network(4);
    let before = values(&mut moved);
    train_step(&mut moved, &mut Adam::new(0.01));
    for (after, before) in values(&mut moved).into_iter().zip(before) {
        let tolerance = Tolerance {
            relative: 1e-4,
            absolute: 0.0,
        };
        assert_agrees(&(after - before).abs(), &0.01, tolerance);
    }
}

#[test]
fn every_method_lowers_the_loss_with_a_small_rate() {
    for method in METHODS {
        let start = final_loss(&method, 0.001, 4, 0);
        let end = final_loss(&method, 0.001, 4, 50);
        assert!(end < start, "{}: from {start} to {end}", method.name);
    }
}
