//! `hint`: shows the next hint for an exercise, the weakest first.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::chapters::{self, Exercise};
use crate::root::shown;

/// Which exercise, and how many hints.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  cargo run -- hint learning_step\n  cargo run -- hint perceptron/learning_step --all"
)]
pub struct HintArgs {
    /// The exercise, as `exercise` or `chapter/exercise`
    exercise: String,
    /// Show all hints at once
    #[arg(long)]
    all: bool,
    /// Forget which hints were shown, so that the next one is the first
    #[arg(long, conflicts_with = "all")]
    reset: bool,
}

/// Prints the next hint and remembers that it was shown.
///
/// # Errors
/// If the exercise is unknown, or if its hints or the record of hints can't be read.
pub fn run(arguments: &HintArgs, root: &Path) -> Result<ExitCode> {
    let exercise = chapters::exercise(root, &arguments.exercise)?;
    let key = format!("{}/{}", exercise.chapter, exercise.name);
    let mut record = Record::read(root)?;
    if arguments.reset {
        record.shown.remove(&key);
        record.write()?;
        println!("Forgotten: the next hint for {key} is the first again.");
        return Ok(ExitCode::SUCCESS);
    }
    let hints = hints(&exercise, root)?;
    let seen = record.shown.get(&key).copied().unwrap_or(0);
    let next = if arguments.all {
        hints.len()
    } else {
        (seen + 1).min(hints.len())
    };
    let first = if arguments.all { 1 } else { next };
    for number in first..=next {
        println!(
            "Hint {number} of {} for {key}\n\n{}\n",
            hints.len(),
            hints[number - 1]
        );
    }
    println!("{}", after(next == hints.len(), &exercise, root));
    record.shown.insert(key, next.max(seen));
    record.write()?;
    Ok(ExitCode::SUCCESS)
}

/// What the reader can do next.
fn after(was_last: bool, exercise: &Exercise, root: &Path) -> String {
    let answer = shown(root, &exercise.answer());
    let more = if was_last {
        "That was the last hint; the book has the solution at the end of the exercise."
    } else {
        "The same command gives the next hint."
    };
    let (chapter, name) = (&exercise.chapter, &exercise.name);
    format!("{more}\nEdit   {answer}\nGrade  cargo test -p {chapter} --test exercises {name}")
}

/// The sections `## Hint 1`, `## Hint 2`, … of `hints.md`.
fn hints(exercise: &Exercise, root: &Path) -> Result<Vec<String>> {
    let path = exercise.folder.join("hints.md");
    let file = shown(root, &path);
    let text = fs::read_to_string(&path).with_context(|| {
        format!("{file} can't be read; `git checkout -- {file}` brings it back")
    })?;
    let hints = sections(&text);
    ensure!(
        !hints.is_empty(),
        "{file} has no section headed `## Hint 1`"
    );
    Ok(hints)
}

/// The texts below the headings `## Hint …`, in their order.
#[must_use]
pub fn sections(markdown: &str) -> Vec<String> {
    let sections = markdown.split("## Hint ").skip(1);
    let texts = sections.filter_map(|section| section.split_once('\n'));
    texts.map(|(_, text)| text.trim().to_string()).collect()
}

/// How many hints were shown for each exercise.
struct Record {
    path: PathBuf,
    shown: BTreeMap<String, usize>,
}

impl Record {
    fn read(root: &Path) -> Result<Self> {
        let path = root.join(".workbook/hints.json");
        if !path.exists() {
            return Ok(Self {
                path,
                shown: BTreeMap::new(),
            });
        }
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} can't be read", shown(root, &path)))?;
        let shown = serde_json::from_str(&text).with_context(|| {
            let file = shown(root, &path);
            format!("{file} is damaged; delete it: all that is lost is which hints you have seen")
        })?;
        Ok(Self { path, shown })
    }

    fn write(&self) -> Result<()> {
        let folder = self.path.parent().context("the record lies in a folder")?;
        let text = serde_json::to_string_pretty(&self.shown)? + "\n";
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&self.path, text))
            .with_context(|| format!("{} can't be written", self.path.display()))
    }
}
