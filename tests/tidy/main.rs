//! The tree is tidy: pages, crates and SUMMARY.md fit together, files stay short, and nothing unexpected lies about.

mod length;
mod prose;
mod summary;
mod unexpected;

use std::{
    fs,
    path::{Path, PathBuf},
};

fn children(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    paths
}

/// All files below `folder` with that extension.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    children(folder)
        .into_iter()
        .flat_map(|path| match path.is_dir() {
            true => files(&path, extension),
            false => vec![path],
        })
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

fn name(path: &Path) -> String {
    path.file_name()
        .expect("a named file")
        .to_string_lossy()
        .into_owned()
}
