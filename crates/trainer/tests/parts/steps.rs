//! A course counts its steps, and each of them trains on the next images of the epoch's order.

use datasets::mnist::{Digits, PIXELS};
use fast_training::{Batch, Score, Threads, Training};
use trainer::course::{Course, Epoch};
use trainer::network_arguments::NetworkArgs;
use trainer::recipe::{Recipe, Rule, Schedule};

/// Seven images, each of one shade.
fn shades() -> Digits {
    Digits {
        pixels: (0..7).flat_map(|shade| [30 * shade; PIXELS]).collect(),
        labels: (0..7).collect(),
    }
}

/// Four epochs with three images a step, so that one is left over.
fn course() -> Course {
    let recipe = Recipe {
        hidden: vec![2],
        batch: 3,
        epochs: 4,
        shift: 1,
        schedule: Schedule::Cosine,
        ..NetworkArgs::default().recipe(Rule::Sgd)
    };
    Course::new(recipe, &shades())
}

#[test]
fn steps_are_counted_over_all_epochs() {
    let epoch = Epoch {
        training_loss: 1.0,
        test_accuracy: 0.5,
        seconds: 1.0,
    };
    for (epochs, step, done, complete, finished) in [
        (0, 0, 0, false, false),
        (0, 2, 2, true, false),
        (3, 1, 7, false, false),
        (3, 2, 8, true, false),
        (4, 0, 8, false, true),
        (5, 0, 10, false, true),
    ] {
        let mut course = course();
        (course.curve, course.step) = (vec![epoch; epochs], step);
        assert_eq!((course.steps_per_epoch(), course.steps()), (2, 8));
        let found = (
            course.done(),
            course.epoch_is_complete(),
            course.is_finished(),
        );
        assert_eq!(found, (done, complete, finished), "{epochs}, {step}");
    }
}

/// The next step of a course, by hand on the engine alone; returns its loss.
fn by_hand(engine: &mut Training, course: &Course, threads: &Threads) -> f64 {
    let first = 3 * course.step;
    engine.settings.optimizer.learning_rate = course.rate();
    let batch = Batch {
        digits: &shades(),
        indices: &course.new_order()[first..first + 3],
        shifts: &course.shifts(),
    };
    engine.step(batch, threads)
}

#[test]
fn a_step_trains_on_the_next_images_with_its_shifts_and_its_rate() {
    let threads = Threads::new(1).expect("one thread");
    let mut course = course();
    let mut engine = Training::new(course.recipe.settings(), course.recipe.seed);
    for accuracy in [0.25, 0.75] {
        let losses = [(); 2].map(|()| {
            let loss = by_hand(&mut engine, &course, &threads);
            assert_eq!(course.step(&shades(), &threads), loss);
            loss
        });
        let loss = 9.0;
        let epoch = course.close_epoch(Score { loss, accuracy });
        assert_eq!(epoch.training_loss, (losses[0] + losses[1]) / 2.0);
        assert_eq!(epoch.test_accuracy, accuracy);
        assert!(epoch.seconds > 0.0, "a step takes its time");
        assert_eq!((course.step, course.curve.last()), (0, Some(&epoch)));
    }
    assert_eq!(course.training.network, engine.network);
}
