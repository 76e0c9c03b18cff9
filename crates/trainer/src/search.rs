//! `search`: random learning rates and weight decays, judged on images that no trial trains on; then closer.

mod arguments;
mod report;
mod trials;

pub use arguments::SearchArgs;

use crate::recipe::Recipe;
use crate::{data, interrupt};
use anyhow::Result;
use fast_training::Threads;
use mnist::search::{Ranges, Trial, best_first};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::process::ExitCode;

/// Searches in two rounds, and prints the best trials and the command that trains with the best.
///
/// # Errors
/// If settings and data don't fit, a file can't be written, or no trial came to an end.
pub fn run(arguments: &SearchArgs) -> Result<ExitCode> {
    let recipe = arguments.recipe()?;
    arguments.try_outputs()?;
    let threads = arguments.network.threads()?;
    let parts = trials::Parts::of(&data::load(arguments.network.data.as_deref())?)?;
    recipe.check(parts.training.len())?;
    interrupt::listen()?;
    let rounds = threads.run(|| rounds(arguments, &recipe, &parts, &threads));
    let stopped = interrupt::is_asked();
    if stopped && rounds.concat().is_empty() {
        eprintln!("Stopped before a trial came to an end.");
        return Ok(interrupt::code());
    }
    report::finish(arguments, &recipe, &rounds)?;
    Ok(if stopped {
        interrupt::code()
    } else {
        ExitCode::SUCCESS
    })
}

/// The trials of both rounds; the second is drawn from the ranges of the best third of the first.
fn rounds(
    arguments: &SearchArgs,
    recipe: &Recipe,
    parts: &trials::Parts,
    threads: &Threads,
) -> Vec<Vec<Trial>> {
    let mut random = ChaCha8Rng::seed_from_u64(recipe.seed);
    let mut ranges = arguments.ranges(recipe.optimizer);
    let mut rounds = Vec::new();
    for round in 1..=2 {
        println!("{}", report::round(round, &ranges, parts));
        let draws = (0..arguments.trials).map(|_| ranges.draw(&mut random));
        let trials = trials::run(round, recipe, &draws.collect::<Vec<_>>(), parts, threads);
        print!("{}", report::table(&trials));
        let best = best_third(&trials);
        rounds.push(trials);
        if interrupt::is_asked() || best.is_empty() {
            break;
        }
        ranges = Ranges::around(&best);
    }
    rounds
}

/// The most accurate third of the trials that came to an end, two at least, or there would be no range.
fn best_third(trials: &[Trial]) -> Vec<Trial> {
    let mut ranked = best_first(trials.to_vec());
    ranked.retain(|trial| trial.accuracy.is_finite());
    ranked.truncate(trials.len().div_ceil(3).max(2));
    ranked
}
