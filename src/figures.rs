//! `figures`: draws the pictures of the book again, from the code of the chapters.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::nearest::nearest_first;
use crate::root::{names_in, shown};

/// What to draw, and where to.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  cargo run -- figures\n  cargo run -- figures perceptron\n  cargo run -- figures perceptron --into /tmp/figures"
)]
pub struct FigureArgs {
    /// The chapter to draw; every chapter if none is named
    chapter: Option<String>,
    /// The folder to draw into, instead of book/<chapter>/figures
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

/// Draws the figures of one chapter or of all.
///
/// # Errors
/// If the chapter is unknown, or if a chapter's drawing program fails.
pub fn run(root: &Path, arguments: &FigureArgs) -> Result<()> {
    for chapter in chosen(root, arguments.chapter.as_deref())? {
        let folder = match &arguments.into {
            Some(folder) => env::current_dir()?.join(folder),
            None => root.join("book").join(&chapter).join("figures"),
        };
        draw(root, &chapter, &folder)?;
        println!("Drew the figures of {chapter} in {}", shown(root, &folder));
    }
    Ok(())
}

/// The chapters that have figures, or the one that is asked for.
fn chosen(root: &Path, wanted: Option<&str>) -> Result<Vec<String>> {
    let folder = root.join("chapters-code");
    let mut known = names_in(&folder);
    known.retain(|chapter| folder.join(chapter).join("figures/main.rs").is_file());
    let Some(wanted) = wanted else {
        return Ok(known);
    };
    ensure!(
        known.iter().any(|chapter| chapter == wanted),
        "there is no chapter `{wanted}` with figures; those that have some, nearest first: {}",
        nearest_first(wanted, &known).join(", ")
    );
    Ok(vec![wanted.to_string()])
}

fn draw(root: &Path, chapter: &str, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} can't be made", folder.display()))?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "-p",
            chapter,
            "--example",
            "figures",
            "--",
        ])
        .arg(folder)
        .current_dir(root)
        .status()
        .context("cargo can't be started")?;
    ensure!(
        status.success(),
        "the figures of {chapter} could not be drawn: its messages stand above"
    );
    Ok(())
}
