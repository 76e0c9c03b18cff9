//! `grade`: grades the answers of one chapter or of all, and shows the progress as tables.

mod outcome;
mod progress;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::chapters;
use outcome::Outcome;
use progress::Count;

/// What to grade, and in which form to say it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  cargo run -- grade\n  cargo run -- grade perceptron\n  cargo run -- grade --json > results.json"
)]
pub struct GradeArgs {
    /// The chapter to grade; every chapter if none is named
    chapter: Option<String>,
    /// Print a report that Gradescope reads, every exercise in it, instead of tables
    #[arg(long)]
    json: bool,
}

/// Grades and prints; the exit code is a failure if an answer is wrong or doesn't compile.
///
/// # Errors
/// If the chapter is unknown or cargo can't be started.
pub fn run(arguments: &GradeArgs, root: &Path) -> Result<ExitCode> {
    let mut outcomes = Vec::new();
    for chapter in chapters::chosen(root, arguments.chapter.as_deref())? {
        eprintln!(
            "Grading {} (a first build takes some minutes) …",
            chapter.name
        );
        outcomes.push(Outcome::of(root, chapter)?);
    }
    let count = outcomes
        .iter()
        .map(Count::of)
        .fold(Count::default(), Count::plus);
    if arguments.json {
        let tests: Vec<_> = outcomes.iter().flat_map(Outcome::tests).collect();
        println!("{:#}", json!({ "tests": tests }));
    } else {
        for outcome in &outcomes {
            println!("{}", progress::chapter(outcome));
        }
        println!("{}", count.bar());
    }
    Ok(if count.has_fault() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
