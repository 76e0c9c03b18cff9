//! The comparisons are fair: equal seeds mean equal first weights and batches, whatever is compared.

use backprop::{Layer, layer::Parameters};
use mnist::{
    Plan,
    comparisons::{
        course::{Course, all_batches, both_scores, fresh, history, train},
        decayed_sgd::DecayedSgd,
        depths, methods,
        remedies::{NONE, Remedy, final_scores, scores},
        samples::{Samples, training_digits},
        scales,
    },
};
use optimizers::{Optimizer, Sgd, methods::METHODS};

/// Small enough to be trained in an instant.
const COURSE: Course = Course {
    epochs: 2,
    batch: 8,
};

fn few(seed: u64) -> Samples {
    Samples::drawn(training_digits(), 20, 10, seed)
}

#[test]
fn each_epoch_holds_every_digit_once_in_an_order_of_its_own() {
    let batches = all_batches(20, COURSE, 1);
    let sizes: Vec<usize> = batches.iter().map(Vec::len).collect();
    assert_eq!(sizes, [8, 8, 4, 8, 8, 4]);
    let epochs: Vec<Vec<usize>> = batches.chunks(3).map(<[Vec<usize>]>::concat).collect();
    assert_ne!(epochs[0], epochs[1]);
    for mut epoch in epochs {
        epoch.sort_unstable();
        assert_eq!(epoch, (0..20).collect::<Vec<_>>());
    }
}

#[test]
fn equal_seeds_meet_equal_batches_and_other_seeds_others() {
    assert_eq!(all_batches(20, COURSE, 1), all_batches(20, COURSE, 1));
    assert_ne!(all_batches(20, COURSE, 1), all_batches(20, COURSE, 2));
}

#[test]
fn all_methods_have_the_same_loss_before_their_first_step() {
    let digits = few(0);
    let first = METHODS.map(|method| methods::step_losses(&method, 0.01, &digits, 0)[0]);
    assert!(first.iter().all(|loss| *loss == first[0]), "{first:?}");
    let second = METHODS.map(|method| methods::step_losses(&method, 0.01, &digits, 0)[1]);
    assert_ne!(second[0], second[5], "SGD and Adam");
}

#[test]
fn a_history_ends_where_the_training_does_and_measuring_disturbs_nothing() {
    let (plan, samples) = (Plan::relu(&[6]), few(2));
    let mut optimizer = Sgd { learning_rate: 0.1 };
    let scores = history(&plan, &mut optimizer, &samples, (COURSE, 2));
    assert_eq!(scores.len(), COURSE.epochs + 1);
    let mut network = fresh(&plan, 2);
    train(&mut network, &mut optimizer, &samples, (COURSE, 2), |_| {});
    assert_eq!(both_scores(&mut network, &samples), scores[COURSE.epochs]);
    assert!(
        scores[COURSE.epochs][0].loss < scores[0][0].loss,
        "{scores:?}"
    );
}

#[test]
fn the_final_scores_of_a_remedy_are_the_last_of_its_history() {
    let remedy = Remedy {
        digits: 30,
        epochs: 2,
        ..NONE
    };
    let scores = scores(&remedy, 4);
    assert_eq!(final_scores(&remedy, 4), scores[2]);
    assert_ne!(scores[1], scores[2]);
}

#[test]
fn batch_normalisation_leaves_the_first_weights_of_a_seed_as_they_are() {
    let plan = Plan::relu(&[6, 5]);
    let normalised = Plan {
        batch_normalised: true,
        ..plan.clone()
    };
    let weights = |plan: &Plan| {
        let mut network = fresh(plan, 1);
        let groups = network.parameters();
        let sizes = [784 * 6, 6 * 5, 5 * 10];
        let weights = groups
            .iter()
            .filter(|group| sizes.contains(&group.values.len()));
        weights
            .map(|group| group.values.to_vec())
            .collect::<Vec<_>>()
    };
    assert_eq!(weights(&plan).len(), 3);
    assert_eq!(weights(&plan), weights(&normalised));
}

#[test]
fn weights_shrink_before_the_step_and_biases_take_the_plain_one() {
    let (mut weights, mut biases) = ([2.0, -1.0], [3.0]);
    let mut optimizer = DecayedSgd {
        learning_rate: 0.1,
        weight_decay: 0.5,
    };
    let groups = [
        (&mut weights[..], &[1.0, 0.0][..]),
        (&mut biases[..], &[10.0][..]),
    ];
    optimizer.step(&mut groups.map(|(values, gradients)| Parameters { values, gradients }));
    // 0.95 · 2 − 0.1 · 1, 0.95 · (−1) and 3 − 0.1 · 10.
    let expected = [1.8, -0.95, 2.0];
    for (got, expected) in weights.iter().chain(&biases).zip(expected) {
        assert!(
            (got - expected).abs() < 1e-12,
            "{got} instead of {expected}"
        );
    }
}

#[test]
fn the_sixteen_sizes_go_down_from_one_to_a_ten_thousandth() {
    let sizes = scales::deviations();
    assert_eq!(sizes.len(), 16);
    assert!(sizes.is_sorted_by(|one, next| one > next));
    assert_eq!((sizes[0], (1e4 * sizes[15]).round()), (1.0, 1.0));
}

/// After no epoch the rate has had no say, so that all rates tie.
#[test]
fn of_rates_that_do_equally_well_the_first_is_taken() {
    let course = Course {
        epochs: 0,
        batch: 8,
    };
    let (plan, samples) = (Plan::relu(&[4]), few(1));
    let (rate, found) = depths::best_scores(&plan, &samples, (course, 1));
    assert_eq!(rate, depths::RATES[0]);
    assert_eq!(found, both_scores(&mut fresh(&plan, 1), &samples));
}
