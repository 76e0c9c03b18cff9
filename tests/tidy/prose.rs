//! The manuscript's lines are sentences, so that a difference shows what was changed.

use crate::files;
use std::{fs, path::Path};

/// Whether a sentence ends within `line` and another begins there; initials such as "R. A. Fisher" end none.
fn holds_two_sentences(line: &str) -> bool {
    line.match_indices(". ").any(|(at, _)| {
        let before = line[..at]
            .chars()
            .next_back()
            .is_some_and(|last| last.is_lowercase() || "`)*$".contains(last));
        let after = line[at + 2..]
            .chars()
            .next()
            .is_some_and(|next| next.is_uppercase() || next == '`');
        before && after
    })
}

#[test]
fn prose_has_one_sentence_a_line() {
    let mut faults = Vec::new();
    for page in files(Path::new("book"), "md") {
        let text = fs::read_to_string(&page).expect("a readable page");
        let mut in_code = false;
        for (number, line) in text.lines().enumerate() {
            in_code ^= line.trim_start().starts_with("```");
            if !in_code && !line.starts_with('|') && holds_two_sentences(line) {
                faults.push(format!("{}:{}: {line}", page.display(), number + 1));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "begin each sentence on a line of its own:\n{}",
        faults.join("\n")
    );
}
