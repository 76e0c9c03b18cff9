//! Each epoch has an order of its own, each step its own shifts and its own rate.

mod small;

use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use small::digits;
use std::collections::BTreeSet;
use trainer::course::{Course, Epoch};
use trainer::network_arguments::NetworkArgs;
use trainer::recipe::{Recipe, Rule, Schedule};

/// A course of four epochs of six steps each, after this many steps.
fn after(steps: usize) -> Course {
    let usual = NetworkArgs::default().recipe(Rule::Sgd);
    let recipe = Recipe {
        hidden: vec![2],
        batch: 100,
        epochs: 4,
        shift: 2,
        rate: 0.5,
        schedule: Schedule::Cosine,
        ..usual
    };
    let mut course = Course::new(recipe, &digits().training);
    let epoch = Epoch {
        training_loss: 1.0,
        test_accuracy: 0.5,
        seconds: 1.0,
    };
    course.curve = vec![epoch; steps / 6];
    course.step = steps % 6;
    course
}

#[test]
fn an_epoch_sees_every_image_once_in_an_order_of_its_own() {
    let orders: BTreeSet<Vec<usize>> = (0..4).map(|epoch| after(6 * epoch).new_order()).collect();
    assert_eq!(orders.len(), 4);
    for mut order in orders {
        assert!(!order.is_sorted());
        order.sort_unstable();
        assert_eq!(order, (0..600).collect::<Vec<_>>());
    }
    assert_eq!(
        after(0).new_order(),
        after(5).new_order(),
        "an epoch keeps its order"
    );
}

#[test]
fn every_step_moves_its_images_anew_in_all_directions() {
    let steps: BTreeSet<Vec<[i32; 2]>> = (0..24).map(|step| after(step).shifts()).collect();
    assert_eq!(steps.len(), 24);
    let moves: BTreeSet<[i32; 2]> = steps.into_iter().flatten().collect();
    let all = (-2..=2).flat_map(|right| (-2..=2).map(move |down| [right, down]));
    assert_eq!(moves, all.collect());
}

/// η/2 (1 + cos(π t/T)) is η at the start, η/2 in the middle, and nearly 0 in the last step.
#[test]
fn the_cosine_falls_from_the_rate_to_nothing() {
    let rates: Vec<f32> = (0..24).map(|step| after(step).rate()).collect();
    assert!(rates.is_sorted_by(|one, next| one > next), "{rates:?}");
    assert_eq!(rates[0], 0.5);
    assert!((rates[12] - 0.25).abs() < 1e-6, "{}", rates[12]);
    assert!(rates[23] < 0.01, "{}", rates[23]);
    let mut constant = after(13);
    constant.recipe.schedule = Schedule::Constant;
    assert_eq!(constant.rate(), 0.5);
}

/// A checkpoint keeps neither orders nor shifts: what goes on with it has to draw them from the same streams.
#[test]
fn orders_and_shifts_follow_from_the_seed_and_the_number_alone() {
    let stream = |number| {
        let mut random = ChaCha8Rng::seed_from_u64(1);
        random.set_stream(number);
        random
    };
    for steps in [0, 1, 6, 20] {
        let course = after(steps);
        let mut order: Vec<usize> = (0..600).collect();
        // Stream 0 is that of the first weights; a million epochs come before the steps.
        order.shuffle(&mut stream(1 + steps as u64 / 6));
        assert_eq!(course.new_order(), order, "{steps}");
        let mut random = stream(1 + 1_048_576 + steps as u64);
        let mut shift = || [0; 2].map(|_| random.random_range(-2..=2));
        let shifts: Vec<[i32; 2]> = (0..100).map(|_| shift()).collect();
        assert_eq!(course.shifts(), shifts, "{steps}");
    }
    let mut unmoved = after(3);
    unmoved.recipe.shift = 0;
    assert_eq!(unmoved.shifts(), [[0; 2]; 0]);
}
