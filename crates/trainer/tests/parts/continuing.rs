//! A checkpoint decides how far its training has come, and how far it may go.

use crate::small::{Desk, digits};
use fast_training::Threads;
use trainer::checkpoint;
use trainer::course::Course;
use trainer::network_arguments::NetworkArgs;
use trainer::recipe::{Recipe, Rule};

/// A training of three epochs of two steps each, kept after so many steps.
fn keep(desk: &Desk, steps: usize) {
    let recipe = Recipe {
        hidden: vec![2],
        batch: 300,
        epochs: 3,
        ..NetworkArgs::default().recipe(Rule::Sgd)
    };
    let (digits, threads) = (digits(), Threads::new(1).expect("one thread"));
    let mut course = Course::new(recipe, &digits.training);
    for _ in 0..steps {
        course.step(&digits.training, &threads);
        if course.epoch_is_complete() {
            let score = course.training.score(&digits.test, &threads);
            course.close_epoch(score);
        }
    }
    checkpoint::write(&desk.path("kept"), &course).expect("our own folder");
}

/// An epoch that has been begun is one of those that can't be taken back.
#[test]
fn epochs_that_have_begun_are_the_least_to_ask_for() {
    let desk = Desk::new();
    let resume = "train mnist --data data --resume kept --threads 1";
    for (steps, refused, taken) in [(3, 1, 2), (4, 1, 2), (5, 2, 3)] {
        keep(&desk, steps);
        let said = desk.refused(&format!("{resume} --epochs {refused}"));
        let expected =
            format!("--epochs {refused}: the checkpoint has already done {taken}; ask for more\n");
        assert_eq!(said, expected);
        let printed = desk.printed(&format!("{resume} --epochs {taken}"));
        let last = printed.lines().last().expect("the accuracy");
        assert!(last.starts_with("test accuracy "), "{printed}");
        let course = checkpoint::read(&desk.path("kept")).expect("it is kept where it was");
        assert_eq!((course.curve.len(), course.recipe.epochs), (taken, taken));
    }
}

#[test]
fn a_training_that_goes_on_may_be_kept_elsewhere() {
    let desk = Desk::new();
    keep(&desk, 2);
    let printed = desk.printed("train mnist --data data --resume kept --save more --json r.json");
    assert_eq!(printed.lines().count(), 3, "two epochs and the accuracy");
    let [kept, more] = ["kept", "more"].map(|name| {
        let course = checkpoint::read(&desk.path(name)).expect("a checkpoint");
        course.curve.len()
    });
    assert_eq!([kept, more], [1, 3]);
}
