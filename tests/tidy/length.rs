//! Source files and pages are as long as one idea.

use crate::{children, files, name};
use std::{fs, path::Path};

/// Beyond this a source file holds more than one idea.
const LONGEST_SOURCE: usize = 150;
/// What a page of the book may hold, in words; a list of references may be shorter or longer.
const PAGE_WORDS: std::ops::RangeInclusive<usize> = 400..=1500;

#[test]
fn source_files_are_short() {
    let folders = [
        "src",
        "tests",
        "crates",
        "chapters-code",
        "benches",
        "book-libs",
    ];
    // An answer belongs to the learner, who may write as much as they like.
    let is_answer = |path: &Path| path.ends_with("answer.rs");
    let sources = folders
        .iter()
        .flat_map(|folder| files(Path::new(folder), "rs"));
    for path in sources.filter(|path| !is_answer(path)) {
        let lines = fs::read_to_string(&path)
            .expect("a readable source")
            .lines()
            .count();
        assert!(
            lines <= LONGEST_SOURCE,
            "{}: {lines} lines; split it by ideas",
            path.display()
        );
    }
}

#[test]
fn chapter_pages_are_neither_stubs_nor_walls() {
    for chapter in children(Path::new("chapters-code")) {
        for page in files(&Path::new("book").join(name(&chapter)), "md") {
            let words = fs::read_to_string(&page)
                .expect("a readable page")
                .split_whitespace()
                .count();
            assert!(
                PAGE_WORDS.contains(&words),
                "{}: {words} words, not {PAGE_WORDS:?}",
                page.display()
            );
        }
    }
}
