//! The lists of these files are complete: a new function of a chapter's library has to be tried, or to say when it panics.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What trains for seconds on the real digits; the pages and tests of the chapter run all of it.
const TRAINED_ELSEWHERE: [&str; 2] = ["comparisons", "first_network"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of sources");
    entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| {
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            !TRAINED_ELSEWHERE.contains(&stem.unwrap_or_default())
        })
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// The public functions of a source whose doc has no section on panics.
fn promised(source: &str) -> Vec<&str> {
    let (mut panics, mut found) = (false, Vec::new());
    for line in source.lines().map(str::trim_start) {
        panics |= line.starts_with("/// # Panics");
        let declared = line.strip_prefix("pub fn ");
        if let Some(rest) = declared.filter(|_| !panics) {
            let name = rest.split(['(', '<']).next();
            found.extend(name);
        }
        if line.starts_with("pub ") || line.starts_with("fn ") {
            panics = false;
        }
    }
    found
}

fn names(source: &str) -> impl Iterator<Item = &str> {
    source.split(|letter: char| letter != '_' && !letter.is_alphanumeric())
}

#[test]
fn every_public_function_that_names_no_panic_is_tried() {
    let mut missing = Vec::new();
    for chapter in fs::read_dir("chapters-code").expect("the chapters") {
        let chapter = chapter.expect("a readable folder").path();
        let name = chapter
            .file_name()
            .expect("a chapter's name")
            .to_string_lossy();
        let tried = format!("tests/properties/no_panics/{name}.rs");
        let tries = fs::read_to_string(&tried).unwrap_or_default();
        for source in sources(&chapter.join("src")) {
            let source = fs::read_to_string(source).expect("a readable source");
            let untried = promised(&source)
                .into_iter()
                .filter(|function| names(&tries).all(|name| name != *function));
            missing.extend(untried.map(|function| format!("{tried}: {function}")));
        }
    }
    assert!(
        missing.is_empty(),
        "call each of these there with any finite numbers, or document its panics:\n{}",
        missing.join("\n")
    );
}
