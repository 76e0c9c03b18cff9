//! Every worked example is locked by a snapshot, and every part of a snapshot is used by some page.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The stems of the files in `folder` that end in `.extension`.
fn stems(folder: &Path, extension: &str) -> BTreeSet<String> {
    let files =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = files.map(|file| file.expect("a readable folder").path());
    paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| {
            path.file_stem()
                .expect("a file")
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

fn chapters() -> Vec<PathBuf> {
    let folders = fs::read_dir("chapters-code").expect("chapters-code");
    folders
        .map(|folder| folder.expect("a readable folder").path())
        .filter(|path| path.is_dir())
        .collect()
}

/// Every page of the manuscript as one text.
fn manuscript() -> String {
    fn collect(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).expect("the manuscript") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                collect(&path, text);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                text.push_str(&read(&path));
            }
        }
    }
    let mut text = String::new();
    collect(Path::new("book"), &mut text);
    text
}

#[test]
fn every_example_has_a_snapshot_and_every_snapshot_an_example() {
    for chapter in chapters() {
        let examples = stems(&chapter.join("examples"), "rs");
        let snapshots = stems(&chapter.join("tests/snapshots"), "snap");
        let list = read(&chapter.join("tests/worked_examples.rs"));
        for example in &examples {
            let line = format!("worked_example!({example}, \"../examples/{example}.rs\");");
            assert!(
                list.contains(&line),
                "{}/tests/worked_examples.rs: add\n{line}",
                chapter.display()
            );
        }
        let name = chapter.display();
        let missing: Vec<_> = examples.difference(&snapshots).collect();
        assert!(
            missing.is_empty(),
            "{name}: no snapshot of {missing:?}; run its worked_examples test"
        );
        let orphans: Vec<_> = snapshots.difference(&examples).collect();
        assert!(
            orphans.is_empty(),
            "{name}/tests/snapshots: delete {orphans:?}, no example writes them"
        );
    }
}

/// The names after `marker` in the lines of a snapshot.
fn names<'a>(snapshot: &'a str, marker: &str) -> Vec<&'a str> {
    let lines = snapshot
        .lines()
        .filter_map(|line| line.strip_prefix(marker));
    lines
        .filter_map(|rest| rest.split_whitespace().next())
        .collect()
}

#[test]
fn every_block_and_value_is_used_by_a_page() {
    let manuscript = manuscript();
    let mut orphans = Vec::new();
    for chapter in chapters() {
        let folder = chapter.join("tests/snapshots");
        for example in stems(&folder, "snap") {
            let snapshot = read(&folder.join(format!("{example}.snap")));
            for block in names(&snapshot, "<!-- ANCHOR: ") {
                if !manuscript.contains(&format!("/{example}.snap:{block}}}}}")) {
                    orphans.push(format!("block `{block}` of {example}"));
                }
            }
            for value in names(&snapshot, "<!-- value ") {
                if !manuscript.contains(&format!("{example}.{value}}}}}")) {
                    orphans.push(format!("value `{value}` of {example}"));
                }
            }
        }
    }
    let advice = "no page uses these parts: include them, or take them out of the example";
    assert!(orphans.is_empty(), "{advice}\n  {}", orphans.join("\n  "));
}
