//! A trial is a training like any other, on five sixths of the images, and judged on the rest.

use crate::small::{Desk, digits};
use fast_training::Threads;
use serde_json::Value;
use trainer::course::Course;
use trainer::network_arguments::NetworkArgs;
use trainer::recipe::{Recipe, Rule};

/// The accuracy on the last 100 images after three epochs on the first 500.
fn accuracy(rate: f64, weight_decay: f64) -> f64 {
    let recipe = Recipe {
        hidden: vec![8],
        batch: 32,
        epochs: 3,
        rate,
        weight_decay,
        ..NetworkArgs::default().recipe(Rule::AdamW)
    };
    let part = |range: std::ops::Range<usize>| digits().training.select(&range.collect::<Vec<_>>());
    let (training, rest) = (part(0..500), part(500..600));
    let threads = Threads::new(1).expect("one thread");
    let mut course = Course::new(recipe, &training);
    while !course.is_finished() {
        course.step(&training, &threads);
        if course.epoch_is_complete() {
            let score = course.training.score(&rest, &threads);
            course.close_epoch(score);
        }
    }
    course.curve[2].test_accuracy
}

#[test]
fn a_trial_reaches_what_a_training_reaches() {
    let desk = Desk::new();
    desk.printed("search --data data --hidden 8 --batch 32 --trials 3 --epochs 3 --json t.json");
    let results: Value = serde_json::from_str(&desk.text("t.json")).expect("JSON");
    for place in 0..6 {
        let trial = &results["rounds"][place / 3][place % 3];
        let number = |key: &str| trial[key].as_f64().expect("a number");
        let expected = accuracy(number("rate"), number("weight_decay"));
        assert_eq!(number("validation_accuracy"), expected, "{trial}");
    }
}
