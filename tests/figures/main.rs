//! Every figure is drawn by code that is in the repository, is shown and described on a page, and is legible there.

mod drawn;
mod look;
mod pages;
mod seen_to_fail;

use std::{
    fs,
    path::{Path, PathBuf},
};

#[test]
fn every_figure_is_what_the_code_draws() {
    let mut faults = Vec::new();
    for chapter in drawn::chapters(Path::new(".")) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        drawn::draw(&chapter, folder.path());
        let committed = Path::new("book").join(&chapter).join("figures");
        faults.extend(drawn::differences(&committed, folder.path()));
        let code = Path::new("chapters-code").join(&chapter).join("figures");
        faults.extend(drawn::forgotten(&code, folder.path()));
    }
    refuse(&faults);
}

#[test]
fn every_figure_is_shown_on_a_page_and_described_there() {
    refuse(&pages::faults(Path::new("book")));
}

#[test]
fn every_figure_is_legible_on_light_and_dark_pages() {
    let figures = pages::figures(Path::new("book"));
    assert!(!figures.is_empty(), "book/*/figures holds no figure at all");
    let faults = figures.iter().flat_map(|path| {
        let svg = fs::read_to_string(path).expect("a readable figure");
        look::faults(&path.display().to_string(), &svg)
    });
    refuse(&faults.collect::<Vec<_>>());
}

/// Fails with all faults at once, so that they can be mended at once.
fn refuse(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// What lies in a folder, sorted; nothing if there is no such folder.
fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The name of a file without its extension.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}
