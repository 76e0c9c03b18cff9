//! A search judges on images that nothing trains on, narrows its range, and ends with a command that works.

mod small;

use serde_json::Value;
use small::Desk;
use std::fs;

const SEARCH: &str = "search --data data --hidden 8 --batch 32 --trials 6 --epochs 1";

fn numbers(round: &Value, key: &str) -> Vec<f64> {
    let trials = round.as_array().expect("a round is a list");
    trials
        .iter()
        .map(|trial| trial[key].as_f64().expect("a number"))
        .collect()
}

fn range(numbers: &[f64]) -> [f64; 2] {
    let low = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    [low, numbers.iter().copied().fold(0.0, f64::max)]
}

#[test]
fn the_second_round_stays_among_the_best_third_of_the_first() {
    let desk = Desk::new();
    let printed = desk.printed(&format!(
        "{SEARCH} --rates 1e-4,1e-1 --weight-decays 1e-5,1e-3 --json t.json --figures curves"
    ));
    let results: Value = serde_json::from_str(&desk.text("t.json")).expect("JSON");
    let [first, second] = [0, 1].map(|round| &results["rounds"][round]);
    let mut ranked: Vec<usize> = (0..6).collect();
    let accuracies = numbers(first, "validation_accuracy");
    ranked.sort_by(|&one, &other| accuracies[other].total_cmp(&accuracies[one]));
    for (key, from, to) in [("rate", 1e-4, 1e-1), ("weight_decay", 1e-5, 1e-3)] {
        let drawn = numbers(first, key);
        assert!(
            drawn.iter().all(|&number| (from..to).contains(&number)),
            "{key}: {drawn:?}"
        );
        let [low, high] = range(
            &ranked[..2]
                .iter()
                .map(|&place| drawn[place])
                .collect::<Vec<_>>(),
        );
        let inside = |number: &f64| (low * (1.0 - 1e-12)..=high * (1.0 + 1e-12)).contains(number);
        assert!(
            numbers(second, key).iter().all(inside),
            "{key}: {low} to {high}, {second}"
        );
        assert_eq!(numbers(second, key).len(), 6);
    }
    assert!(
        printed.contains("500 images to train on, 100 to judge by"),
        "{printed}"
    );
    let svg = fs::read_to_string(desk.path("curves/trials.svg")).expect("it was drawn");
    assert_eq!(svg.matches("<circle").count(), 12);
}

#[test]
fn the_last_line_is_a_command_that_trains_with_the_best() {
    let desk = Desk::new();
    let printed = desk.printed(&format!("{SEARCH} --batchnorm --json t.json"));
    let results: Value = serde_json::from_str(&desk.text("t.json")).expect("JSON");
    let command = printed.lines().last().expect("a command");
    let words = command
        .trim()
        .strip_prefix("cargo run --release -- ")
        .expect(command);
    desk.printed(&format!("{words} --epochs 1 --json trained.json"));
    let trained: Value = serde_json::from_str(&desk.text("trained.json")).expect("JSON");
    let mut settings = trained["settings"].clone();
    settings["epochs"] = results["best"]["epochs"].clone();
    assert_eq!(settings, results["best"], "{command}");

    let all = [0, 1]
        .map(|round| numbers(&results["rounds"][round], "validation_accuracy"))
        .concat();
    let rates = [0, 1]
        .map(|round| numbers(&results["rounds"][round], "rate"))
        .concat();
    let best = range(&all)[1];
    let place = all
        .iter()
        .position(|&accuracy| accuracy == best)
        .expect("one is the best");
    let rate = results["best"]["rate"].as_f64().expect("a number");
    assert!(
        (rate / rates[place] - 1.0).abs() < 0.06,
        "two digits of {}, not {rate}",
        rates[place]
    );
}

#[test]
fn the_test_images_change_nothing() {
    let desk = Desk::new();
    let before = desk.printed(SEARCH);
    // The images to learn from, with their labels, in place of the ones to test on.
    for part in ["images-idx3-ubyte", "labels-idx1-ubyte"] {
        let [train, test] = ["train", "t10k"].map(|name| desk.path(&format!("data/{name}-{part}")));
        fs::copy(train, test).expect("our own files");
    }
    assert_eq!(desk.printed(SEARCH), before);
    assert_ne!(desk.printed(&format!("{SEARCH} --seed 2")), before);
}

/// Wrong labels change no step if the images are held out, and turn every right answer into a wrong one.
#[test]
fn trials_are_judged_on_images_that_are_held_out() {
    let desk = Desk::new();
    let search = "search --data data --hidden 16 --batch 16 --trials 2 --epochs 4 --rates 3e-3,1e-2 --json t.json";
    let best = || {
        desk.printed(search);
        let results: Value = serde_json::from_str(&desk.text("t.json")).expect("JSON");
        range(&numbers(&results["rounds"][0], "validation_accuracy"))[1]
    };
    let right = best();
    assert!(right > 0.6, "it reads most of them: {right}");
    let path = desk.path("data/train-labels-idx1-ubyte");
    let mut labels = fs::read(&path).expect("our own file");
    for label in &mut labels[8 + 500..] {
        *label = (*label + 1) % 10;
    }
    fs::write(path, labels).expect("our own file");
    let wrong = best();
    assert!(wrong < 0.4, "it was judged on what it trained on: {wrong}");
}

#[test]
fn what_can_t_be_searched_is_refused() {
    let desk = Desk::new();
    for (flags, expected) in [
        ("--optimizer adam", "take adamw"),
        ("--rates 1,0.1", "two positive numbers, the smaller first"),
        ("--rates 0,0.1", "two positive numbers, the smaller first"),
        (
            "--weight-decays 0.1",
            "two positive numbers, the smaller first",
        ),
        ("--trials 0", "a whole number, 1 or more"),
        ("--batch 501", "there are 500 images to train on"),
        ("--json no/such/file", "there is no folder no/such"),
    ] {
        let said = desk.refused(&format!("search --data data {flags}"));
        assert!(said.contains(expected), "{flags}: {said}");
    }
}
