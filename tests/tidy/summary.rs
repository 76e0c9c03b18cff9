//! Page, crate and entry in SUMMARY.md share one name.

use crate::{children, files, name};
use std::{collections::BTreeSet, fs, path::Path};

fn summary() -> String {
    fs::read_to_string("book/SUMMARY.md").expect("book/SUMMARY.md")
}

#[test]
fn every_page_is_in_the_summary() {
    let summary = summary();
    for page in files(Path::new("book"), "md") {
        let entry = page
            .strip_prefix("book")
            .expect("a page of the book")
            .display()
            .to_string();
        let listed = entry == "SUMMARY.md" || summary.contains(&format!("({entry})"));
        assert!(
            listed,
            "book/SUMMARY.md: add {entry}, or delete the page: nobody can reach it"
        );
    }
}

#[test]
fn chapter_folder_page_folder_and_summary_entry_share_one_name() {
    let summary = summary();
    let crates: BTreeSet<_> = children(Path::new("chapters-code"))
        .iter()
        .map(|path| name(path))
        .collect();
    let folders = children(Path::new("book"))
        .into_iter()
        .filter(|path| path.join("index.md").exists());
    let pages: BTreeSet<_> = folders.map(|path| name(&path)).collect();
    assert_eq!(
        crates, pages,
        "left: folders of chapters-code, right: folders of book with an index.md"
    );
    for chapter in crates {
        assert!(
            summary.contains(&format!("]({chapter}/index.md)")),
            "book/SUMMARY.md: add {chapter}/index.md"
        );
    }
}
