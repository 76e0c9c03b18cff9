//! What a search says agrees with what it writes: its ranges, its best trials, its plot and its last line.

use crate::small::Desk;
use serde_json::Value;
use trainer::curves;

/// The fields of all trials of a round: rate, weight decay, accuracy (nothing if it broke down).
fn trials(results: &Value, round: usize) -> Vec<(f64, f64, Option<f64>)> {
    let trials = results["rounds"][round]
        .as_array()
        .expect("a round is a list");
    let number = |trial: &Value, key: &str| trial[key].as_f64();
    let fields = trials.iter().map(|trial| {
        (
            number(trial, "rate").expect("a number"),
            number(trial, "weight_decay").expect("a number"),
            number(trial, "validation_accuracy"),
        )
    });
    fields.collect()
}

/// The heading of a round, and its five best trials as the table has them.
fn table(trials: &[(f64, f64, Option<f64>)]) -> String {
    let mut ranked = trials.to_vec();
    let accuracy = |trial: &(f64, f64, Option<f64>)| trial.2.unwrap_or(-1.0);
    ranked.sort_by(|one, other| accuracy(other).total_cmp(&accuracy(one)));
    let rows = ranked.iter().take(5).map(|(rate, decay, accuracy)| {
        let accuracy = accuracy.map(|share| format!("{:.1} %", 100.0 * share));
        let accuracy = accuracy.unwrap_or("broke down".to_string());
        format!("{rate:9.1e} {decay:13.1e} {accuracy:>20}\n")
    });
    let rows: String = rows.collect();
    format!("     rate  weight decay  validation accuracy\n{rows}")
}

#[test]
fn the_best_five_of_each_round_are_shown_as_they_are_written() {
    let desk = Desk::new();
    let printed = desk.printed(
        "search --data data --hidden 8 --batch 32 --trials 6 --epochs 1 --optimizer sgd --rates 1e-2,1e9 \
         --weight-decays 1e-5,1e-3 --json t.json --figures new/curves",
    );
    let results: Value = serde_json::from_str(&desk.text("t.json")).expect("JSON");
    let rounds = [0, 1].map(|round| trials(&results, round));
    let broken = rounds[0].iter().filter(|trial| trial.2.is_none()).count();
    assert!(
        (1..5).contains(&broken),
        "some break down and some don't: {broken}"
    );
    let first = "Round 1: rates from 1.0e-2 to 1.0e9, weight decays from 1.0e-5 to 1.0e-3; \
                 500 images to train on, 100 to judge by\n";
    assert!(
        printed.starts_with(&format!("{first}{}Round 2: ", table(&rounds[0]))),
        "{printed}"
    );
    assert!(printed.contains(&table(&rounds[1])), "{printed}");

    let svg = curves::by_rate("validation accuracy (%)", &rounds.map(points));
    assert_eq!(desk.text("new/curves/trials.svg"), svg);
}

/// Rates with what they reached, in percent.
fn points(round: Vec<(f64, f64, Option<f64>)>) -> Vec<[f64; 2]> {
    let accuracy = |accuracy: Option<f64>| 100.0 * accuracy.unwrap_or(f64::NAN);
    let points = round.into_iter().map(|trial| [trial.0, accuracy(trial.2)]);
    points.collect()
}

#[test]
fn the_command_names_what_was_found_and_what_isn_t_usual() {
    let desk = Desk::new();
    let search = "search --data data --hidden 8 --trials 2 --epochs 1 --batchnorm --batch 64";
    let printed = desk.printed(&format!("{search} --json t.json"));
    let results: Value = serde_json::from_str(&desk.text("t.json")).expect("JSON");
    let all = [0, 1].map(|round| trials(&results, round)).concat();
    let best = all.iter().fold(
        &all[0],
        |best, trial| if trial.2 > best.2 { trial } else { best },
    );
    let [rate, decay] = [best.0, best.1]
        .map(|number| -> f64 { format!("{number:.1e}").parse().expect("a number") });
    let expected = serde_json::json!({
        "hidden": [8], "activation": "relu", "batchnorm": true, "dropout": 0.0, "optimizer": "adamw",
        "rate": rate, "weight_decay": decay, "schedule": "constant", "batch": 64, "epochs": 5, "shift": 0, "seed": 1,
    });
    assert_eq!(results["best"], expected);
    let command = format!(
        "To train with the best of them, on all training images:\n  cargo run --release -- train mnist --hidden 8 \
         --optimizer adamw --rate {rate} --weight-decay {decay} --batch 64 --batchnorm --data data\n"
    );
    assert!(printed.ends_with(&command), "{printed}");
}

/// From a thirtieth to thirty times the usual rate: 0.001/30 is 3.3e-5, and 0.1 · 30 is 3.
#[test]
fn the_first_round_looks_around_what_is_usual() {
    let desk = Desk::new();
    for (optimizer, expected) in [
        (
            "adamw",
            "rates from 3.3e-5 to 3.0e-2, weight decays from 1.0e-5 to 1.0e0;",
        ),
        (
            "sgd",
            "rates from 3.3e-3 to 3.0e0, weight decays from 1.0e-6 to 1.0e-2;",
        ),
    ] {
        let flags = "--data data --hidden 2 --batch 500 --trials 1 --epochs 1 --seed 3";
        let printed = desk.printed(&format!("search {flags} --optimizer {optimizer}"));
        assert!(
            printed.starts_with(&format!("Round 1: {expected}")),
            "{printed}"
        );
    }
}

#[test]
fn a_search_of_which_nothing_came_ends_after_its_first_round() {
    let desk = Desk::new();
    let search = "search --data data --hidden 2 --trials 2 --epochs 2 --optimizer sgd --rates 1e20,1e30 --figures c";
    let output = desk.run(search);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(
        said,
        "no trial came to an end: search among smaller rates, with --rates\n"
    );
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(printed.matches("Round ").count(), 1, "{printed}");
    assert_eq!(printed.matches("broke down").count(), 2, "{printed}");
    assert!(
        desk.text("c/trials.svg")
            .contains("validation accuracy (%)")
    );
}
