//! Where the book is: the folder with `book.toml`, and names of files relative to it.

use std::env;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The nearest folder above the current one that holds a `book.toml`.
///
/// Outside of any book it is the folder that this program was compiled in, if that still has a book.
///
/// # Errors
/// If there is no book in either place.
pub fn find() -> Result<PathBuf> {
    let here = env::current_dir().context("the current folder can't be read")?;
    let compiled_in = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in here.ancestors().chain([compiled_in]) {
        if folder.join("book.toml").is_file() {
            return Ok(folder.to_path_buf());
        }
    }
    bail!(
        "there is no book.toml in {} or above it: go to the folder of the workbook and try again",
        here.display()
    )
}

/// The path without `.` and `..`, without asking the disk, so that it works for a file that is missing.
#[must_use]
pub fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if result.file_name().is_some() => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

/// The path as messages show it: relative to the root, with `/` on every system.
#[must_use]
pub fn shown(root: &Path, path: &Path) -> String {
    let path = normal(path);
    let inside = path.strip_prefix(normal(root)).unwrap_or(&path);
    inside.to_string_lossy().replace('\\', "/")
}

/// The names of what lies in a folder, sorted; none if it can't be read.
#[must_use]
pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
