//! The Rust snippets of the book, run by rustdoc with the crates that they use.
//!
//! `mdbook test` can't name crates to rustdoc, so this runs rustdoc itself.

mod libraries;
mod report;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};
use std::{env, fs, thread};

use anyhow::{Context, Result, bail};
use mdbook_preprocessor::book::{Book, Chapter};
use tempfile::TempDir;

use crate::nearest::nearest_first;
pub use libraries::Libraries;
pub use report::{PageResult, Report};

/// rustdoc compiles the snippets of a page in one go, which takes up to two cores.
const AT_A_TIME: usize = 2;

/// Runs the snippets of all pages, or of `only` one, given by its path or its title.
///
/// # Errors
/// If `only` is no page, or if rustdoc can't be started. A failing snippet is in the report.
pub fn run(book: &Book, libraries: &Libraries, only: Option<&str>) -> Result<Report> {
    let folder = TempDir::new()?;
    let pages = Mutex::new(chosen(book, only)?.into_iter());
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some(page) = next(&pages) {
                    let result = test(page, folder.path(), libraries);
                    let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
                    results.push(result);
                }
            });
        }
    });
    let results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(Report::new(results.into_iter().collect::<Result<_>>()?))
}

/// Takes the next page, and lets go of the queue before the page is tested.
fn next<'book>(pages: &Mutex<std::vec::IntoIter<&'book Chapter>>) -> Option<&'book Chapter> {
    pages.lock().unwrap_or_else(PoisonError::into_inner).next()
}

/// The pages that hold Rust, or the one that is asked for.
fn chosen<'book>(book: &'book Book, only: Option<&str>) -> Result<Vec<&'book Chapter>> {
    let Some(wanted) = only else {
        let pages = book.chapters();
        return Ok(pages.filter(|page| page.content.contains("```")).collect());
    };
    let is_wanted = |page: &&Chapter| page.name == wanted || path(page).ends_with(wanted);
    if let Some(page) = book.chapters().find(is_wanted) {
        return Ok(vec![page]);
    }
    let known: Vec<String> = book
        .chapters()
        .map(|page| path(page).display().to_string())
        .collect();
    bail!(
        "there is no page `{wanted}`; the pages, nearest first:\n  {}",
        nearest_first(wanted, &known).join("\n  ")
    )
}

fn path(page: &Chapter) -> PathBuf {
    page.source_path.clone().unwrap_or_default()
}

/// Tests one page in `folder`. Run there, rustdoc names the page by its short path.
fn test(page: &Chapter, folder: &Path, libraries: &Libraries) -> Result<PageResult> {
    let name = path(page);
    let file = folder.join(&name);
    fs::create_dir_all(file.parent().unwrap_or(folder))?;
    fs::write(&file, &page.content)?;
    let output = rustdoc(folder, &name, libraries)?;
    Ok(PageResult::of(&name, &output))
}

fn rustdoc(folder: &Path, page: &Path, libraries: &Libraries) -> Result<Output> {
    let program = env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    Command::new(program)
        .current_dir(folder)
        .arg(page)
        .args(["--test", "--edition=2024"])
        .args(libraries.flags())
        .output()
        .context(
            "rustdoc can't be started: it comes with Rust, `rustup component add rustc` mends it",
        )
}
