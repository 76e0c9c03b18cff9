//! A training that was stopped anywhere ends with exactly the weights of one that never was.

mod small;

use fast_training::Threads;
use small::{Desk, EVERYTHING, digits};
use trainer::checkpoint;
use trainer::course::Course;
use trainer::recipe::{Activation, Recipe, Rule, Schedule};

fn recipe(optimizer: Rule, epochs: usize) -> Recipe {
    Recipe {
        hidden: vec![12, 8],
        activation: Activation::Relu,
        batchnorm: true,
        dropout: 0.3,
        optimizer,
        rate: 0.01,
        weight_decay: optimizer.usual_weight_decay(),
        schedule: Schedule::Cosine,
        batch: 150,
        epochs,
        shift: 2,
        seed: 7,
    }
}

/// Steps until `limit` are done.
fn walk(mut course: Course, limit: usize, threads: usize) -> Course {
    let threads = Threads::new(threads).expect("a few threads");
    let digits = digits();
    while course.done() < limit {
        course.step(&digits.training, &threads);
        if course.epoch_is_complete() {
            let score = course.training.score(&digits.test, &threads);
            course.close_epoch(score);
        }
    }
    course
}

/// All that the next step depends on, and what is reported: everything but the clock.
fn bits(course: &Course) -> (Vec<u8>, Vec<[u64; 2]>) {
    let training = postcard::to_stdvec(&course.training).expect("it can be written down");
    let curve = course.curve.iter();
    let numbers = curve.map(|epoch| [epoch.training_loss, epoch.test_accuracy].map(f64::to_bits));
    (training, numbers.collect())
}

#[test]
fn a_break_after_any_step_changes_no_bit() {
    let desk = Desk::new();
    let path = desk.path("c");
    for optimizer in [Rule::Sgd, Rule::Momentum, Rule::RmsProp, Rule::AdamW] {
        let unbroken = walk(Course::new(recipe(optimizer, 3), &digits().training), 12, 1);
        assert!(unbroken.is_finished(), "4 steps an epoch");
        // All breaks with the one that remembers most, and one in mid-epoch with each of the others.
        let breaks = if optimizer == Rule::AdamW {
            0..=12
        } else {
            6..=6
        };
        for broken_after in breaks {
            // Before the break one thread, then two, then three: their number changes nothing either.
            let threads = 1 + broken_after % 3;
            let first = walk(
                Course::new(recipe(optimizer, 3), &digits().training),
                broken_after,
                threads,
            );
            checkpoint::write(&path, &first).expect("a folder of our own");
            let read = checkpoint::read(&path).expect("our own checkpoint");
            let last = walk(read, 12, 1 + (broken_after + 1) % 3);
            assert!(
                bits(&last) == bits(&unbroken),
                "{optimizer:?} differs after a break at step {broken_after}"
            );
        }
    }
}

/// Steps do differ: what the test above compares isn't constant.
#[test]
fn every_step_moves_something() {
    let course = || Course::new(recipe(Rule::AdamW, 3), &digits().training);
    for steps in 0..12 {
        assert!(
            bits(&walk(course(), steps, 1)) != bits(&walk(course(), steps + 1, 1)),
            "{steps}"
        );
    }
}

#[test]
fn epochs_may_be_raised() {
    let desk = Desk::new();
    let constant = EVERYTHING.replace("cosine", "constant");
    desk.printed(&format!("{constant} --epochs 3 --save three"));
    desk.printed(&format!("{constant} --epochs 1 --save one"));
    let printed = desk.printed("train mnist --data data --resume one --epochs 3 --save more");
    assert_eq!(
        printed.lines().count(),
        3,
        "epochs 2 and 3, and the accuracy: {printed}"
    );
    let [three, more] =
        ["three", "more"].map(|name| checkpoint::read(&desk.path(name)).expect("a checkpoint"));
    assert!(bits(&three) == bits(&more));
}
