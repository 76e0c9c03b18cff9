//! What a training prints, and what it writes, agree with each other and with what was asked for.

mod small;

use serde_json::Value;
use small::{Desk, EVERYTHING};
use std::collections::BTreeSet;
use trainer::{checkpoint, curves};

#[test]
fn lines_json_and_checkpoint_tell_the_same() {
    let desk = Desk::new();
    let printed = desk.printed(&format!(
        "{EVERYTHING} --epochs 3 --json r.json --save kept --threads 2"
    ));
    let results: Value = serde_json::from_str(&desk.text("r.json")).expect("JSON");
    let course = checkpoint::read(&desk.path("kept")).expect("a checkpoint");
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 4, "{printed}");
    for (place, epoch) in course.curve.iter().enumerate() {
        let known = &results["epochs"][place];
        assert_eq!(known["training_loss"], epoch.training_loss);
        assert_eq!(known["test_accuracy"], epoch.test_accuracy);
        assert!(known["seconds"].as_f64().expect("a number") > 0.0);
        let expected = format!(
            "epoch {}/3  training loss {:.4}  test accuracy {:.1} %  {:.1} s",
            place + 1,
            epoch.training_loss,
            100.0 * epoch.test_accuracy,
            epoch.seconds
        );
        assert_eq!(lines[place], expected);
    }
    let accuracy = results["test_accuracy"].as_f64().expect("a number");
    assert_eq!(accuracy, course.curve[2].test_accuracy);
    assert_eq!(lines[3], format!("test accuracy {:.1} %", 100.0 * accuracy));
    assert_eq!(
        (&results["threads"], &results["training_images"]),
        (&2.into(), &600.into())
    );
}

#[test]
fn the_settings_are_those_of_the_command_line() {
    let desk = Desk::new();
    desk.printed(&format!("{EVERYTHING} --epochs 1 --json r.json"));
    let results: Value = serde_json::from_str(&desk.text("r.json")).expect("JSON");
    let expected = serde_json::json!({
        "hidden": [12, 8], "activation": "relu", "batchnorm": true, "dropout": 0.3, "optimizer": "adamw",
        "rate": 0.001, "weight_decay": 0.01, "schedule": "cosine", "batch": 32, "epochs": 1, "shift": 2, "seed": 7,
    });
    assert_eq!(results["settings"], expected);
}

/// No two settings are the same to the engine, so none of the flags is lost on the way.
#[test]
fn every_flag_changes_the_training() {
    let desk = Desk::new();
    let mut losses = BTreeSet::new();
    let flags = [
        "",
        "--seed 2",
        "--hidden 9",
        "--activation tanh",
        "--activation sigmoid",
        "--batchnorm",
        "--dropout 0.3",
        "--optimizer sgd",
        "--optimizer momentum",
        "--optimizer nesterov",
        "--optimizer adagrad",
        "--optimizer rmsprop",
        "--optimizer adamw",
        "--rate 0.002",
        "--batch 33",
        "--shift 1",
        "--schedule cosine",
        "--optimizer adamw --weight-decay 0.5",
    ];
    for flag in flags {
        let usual = [("--hidden", "8"), ("--batch", "32"), ("--epochs", "2")];
        let name = flag.split(' ').next();
        let others = usual.iter().filter(|(usual, _)| name != Some(usual));
        let others: String = others
            .map(|(name, value)| format!("{name} {value} "))
            .collect();
        desk.printed(&format!(
            "train mnist --data data {others} {flag} --json r.json"
        ));
        let results: Value = serde_json::from_str(&desk.text("r.json")).expect("JSON");
        let loss = results["epochs"][1]["training_loss"]
            .as_f64()
            .expect("a number");
        assert!(
            losses.insert(loss.to_bits()),
            "{flag} gives the loss {loss} of another setting"
        );
    }
}

#[test]
fn a_network_learns_even_from_a_few_digits() {
    let desk = Desk::new();
    let printed = desk.printed("train mnist --data data --hidden 32 --batch 16 --epochs 6");
    let last = printed.lines().last().expect("the accuracy");
    let accuracy = last
        .strip_prefix("test accuracy ")
        .and_then(|rest| rest.strip_suffix(" %"));
    let accuracy: f64 = accuracy
        .and_then(|number| number.parse().ok())
        .expect("a number");
    assert!(accuracy > 70.0, "guessing gives 10 %: {last}");
}

/// The loss from 0, the accuracy as close as its numbers are.
#[test]
fn the_curves_are_those_of_the_numbers() {
    let desk = Desk::new();
    desk.printed(
        "train mnist --data data --hidden 8 --epochs 3 --figures new/curves --json r.json",
    );
    let results: Value = serde_json::from_str(&desk.text("r.json")).expect("JSON");
    for (file, name, key, factor, base) in [
        ("loss.svg", "training loss", "training_loss", 1.0, 0.0),
        (
            "accuracy.svg",
            "test accuracy (%)",
            "test_accuracy",
            100.0,
            f64::NAN,
        ),
    ] {
        let number = |epoch: usize| results["epochs"][epoch][key].as_f64();
        let numbers = [0, 1, 2].map(|epoch| factor * number(epoch).expect("a number"));
        let svg = curves::by_epoch(name, &numbers, base);
        assert_eq!(desk.text(&format!("new/curves/{file}")), svg, "{file}");
    }
}
