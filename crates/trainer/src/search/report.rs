//! What a search found: tables, JSON, a plot, and the next command.

use super::arguments::SearchArgs;
use super::trials::Parts;
use crate::network_arguments::NetworkArgs;
use crate::recipe::{Recipe, Rule};
use crate::{curves, output};
use anyhow::{Context, Result};
use mnist::search::{Ranges, Trial, best_first};
use serde_json::{Value, json};
use std::fmt::Write;

/// So many trials of a round are shown.
const SHOWN: usize = 5;

/// What a round is about to do.
pub(super) fn round(round: usize, ranges: &Ranges, parts: &Parts) -> String {
    let show = |(from, to): (f64, f64)| format!("{from:.1e} to {to:.1e}");
    format!(
        "Round {round}: rates from {}, weight decays from {}; {} images to train on, {} to judge by",
        show(ranges.learning_rate),
        show(ranges.weight_decay),
        parts.training.len(),
        parts.validation.len()
    )
}

/// The best trials of a round.
pub(super) fn table(trials: &[Trial]) -> String {
    let mut table = String::from("     rate  weight decay  validation accuracy\n");
    for trial in best_first(trials.to_vec()).iter().take(SHOWN) {
        let accuracy = if trial.accuracy.is_finite() {
            format!("{:.1} %", 100.0 * trial.accuracy)
        } else {
            "broke down".to_string()
        };
        let (rate, decay) = (trial.learning_rate, trial.weight_decay);
        writeln!(table, "{rate:9.1e} {decay:13.1e} {accuracy:>20}").expect("a string takes all");
    }
    table
}

/// Writes the files that are asked for, and prints the command that trains with the best settings.
pub(super) fn finish(arguments: &SearchArgs, recipe: &Recipe, rounds: &[Vec<Trial>]) -> Result<()> {
    if let Some(folder) = &arguments.figures {
        let points = |round: &Vec<Trial>| {
            let point = |trial: &Trial| [trial.learning_rate, 100.0 * trial.accuracy];
            round.iter().map(point).collect::<Vec<_>>()
        };
        let rounds: Vec<Vec<[f64; 2]>> = rounds.iter().map(points).collect();
        let svg = curves::by_rate("validation accuracy (%)", &rounds);
        output::write(&folder.join("trials.svg"), svg.as_bytes())?;
    }
    let all = best_first(rounds.concat());
    let best = all.first().filter(|trial| trial.accuracy.is_finite());
    let best = best.context("no trial came to an end: search among smaller rates, with --rates")?;
    let recipe = rounded(recipe, best);
    if let Some(path) = &arguments.json {
        output::write(path, json(&recipe, rounds)?.as_bytes())?;
    }
    println!(
        "To train with the best of them, on all training images:\n  {}",
        command(arguments, &recipe)
    );
    Ok(())
}

/// The best settings with as many digits as mean anything, and the epochs of a training.
fn rounded(recipe: &Recipe, best: &Trial) -> Recipe {
    let two_digits = |number: f64| format!("{number:.1e}").parse().unwrap_or(number);
    Recipe {
        rate: two_digits(best.learning_rate),
        weight_decay: two_digits(best.weight_decay),
        epochs: 5,
        ..recipe.clone()
    }
}

fn json(best: &Recipe, rounds: &[Vec<Trial>]) -> Result<String> {
    let trial = |trial: &Trial| {
        json!({
            "rate": trial.learning_rate,
            "weight_decay": trial.weight_decay,
            "validation_accuracy": trial.accuracy,
        })
    };
    let rounds: Vec<Vec<Value>> = rounds
        .iter()
        .map(|round| round.iter().map(trial).collect())
        .collect();
    let results = json!({ "rounds": rounds, "best": best });
    Ok(format!("{}\n", serde_json::to_string_pretty(&results)?))
}

/// `train` with all flags that differ from its defaults or were searched for.
fn command(arguments: &SearchArgs, recipe: &Recipe) -> String {
    let always = ["--hidden", "--optimizer", "--rate", "--weight-decay"];
    let usual = NetworkArgs::default().recipe(Rule::Adam).flags();
    let mut command = String::from("cargo run --release -- train mnist");
    let mut add = |flag: &str, value: &str| {
        command.push(' ');
        command.push_str(flag);
        if !value.is_empty() {
            command.push(' ');
            command.push_str(value);
        }
    };
    for flag in recipe.flags() {
        if always.contains(&flag.0) || !usual.contains(&flag) {
            add(flag.0, &flag.1);
        }
    }
    if let Some(folder) = &arguments.network.data {
        add("--data", &output::shell_word(folder));
    }
    command
}
