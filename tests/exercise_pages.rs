//! An exercise on a page is its task, the file to edit, the command that grades it, its hints and its solution.

#[path = "exercise_pages/derivations.rs"]
mod derivations;
#[path = "exercise_pages/parts.rs"]
mod parts;
mod small_book;

use small_book::SmallBook;
use workbook::{book, preprocess};

const FOLDER: &str = "chapters-code/one/exercises/step";

type Files = [(&'static str, &'static str)];

const HINTS: (&str, &str) = (
    "hints.md",
    "## Hint 1\nWeak.\n\n## Hint 2\nFair.\n\n## Hint 3\nStrong.\n",
);

const CODE: &Files = &[
    ("task.md", "# A step\n\nWrite `step`.\n"),
    HINTS,
    (
        "solution.rs",
        "//! Why.\n\n/// What.\npub fn step(\n    s: f64,\n) -> f64 {\n    s\n}\n",
    ),
    ("answer.rs", "half done by the reader"),
];

/// The page with its exercise of code expanded, and what is wrong with it; `without` is a file that is missing.
fn expanded(page: &str, without: &str) -> (String, Vec<String>) {
    expanded_from(CODE, page, without)
}

fn expanded_from(files: &Files, page: &str, without: &str) -> (String, Vec<String>) {
    let book = SmallBook::new(&[("book/one/page.md", page)]);
    for (name, text) in files.iter().filter(|(name, _)| *name != without) {
        book.write(&format!("{FOLDER}/{name}"), text);
    }
    let mut manuscript = book::manuscript(book.root()).expect("the page can be read");
    let faults = preprocess::fill(&mut manuscript);
    let faults = faults.iter().map(ToString::to_string).collect();
    (manuscript.pages[0].text.clone(), faults)
}

/// Checks that these parts stand in the text in this order, and the reader's own answer doesn't.
fn in_order(text: &str, parts: &[&str]) {
    let mut after = 0;
    for part in parts {
        let found = text[after..].find(part);
        after += found.unwrap_or_else(|| panic!("`{part}` is missing or out of order:\n{text}"));
    }
    assert!(
        !text.contains("half done"),
        "the reader's own answer is not the book's business"
    );
}

#[test]
fn an_exercise_has_all_its_parts_in_order() {
    let (text, faults) = expanded("# Page\n\n{{exercise step}}\n", "");
    assert_eq!(faults, [""; 0]);
    let parts = [
        "### A step {#exercise-step}",
        "Write `step`.",
        "`chapters-code/one/exercises/step/answer.rs`",
        "```rust,ignore\npub fn step(\n    s: f64,\n) -> f64 { … }\n```",
        "cargo test -p one --test exercises step\n",
        "<summary>Hint 1</summary>\n\nWeak.",
        "<summary>Hint 2</summary>\n\nFair.",
        "<summary>Hint 3</summary>\n\nStrong.",
        "<summary>Solution (after yours passes)</summary>\n\n```rust,ignore\n//! Why.",
    ];
    in_order(&text, &parts);
}

#[test]
fn an_unknown_exercise_is_answered_with_the_nearest() {
    let (_, faults) = expanded("# Page\n\n{{exercise stpe}}\n", "");
    assert_eq!(
        faults,
        ["book/one/page.md:3: the chapter one has no exercise `stpe`; nearest first: `step`"]
    );
}

#[test]
fn an_exercise_without_one_of_its_files_is_a_fault() {
    for name in ["task.md", "hints.md", "solution.rs"] {
        let (_, faults) = expanded("{{exercise step}}\n", name);
        assert_eq!(faults.len(), 1, "without {name}");
        let place = format!("book/one/page.md:1: {FOLDER}/{name} can't be read");
        assert!(faults[0].starts_with(&place), "{}", faults[0]);
    }
}

#[test]
fn an_exercise_stands_on_a_line_of_its_own() {
    let (_, faults) = expanded("# Page\n\nNow {{exercise step}}\n", "");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("book/one/page.md:3: an exercise needs a line of its own"));
    let (text, faults) = expanded("Write `\\{{exercise step}}`.\n", "");
    assert_eq!(
        (text.as_str(), faults.len()),
        ("Write `{{exercise step}}`.\n", 0)
    );
}
