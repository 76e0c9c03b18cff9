//! Which pages are run, and what is said of each.

use mdbook_preprocessor::book::{Book, Chapter};
use workbook::snippets::{self, PageResult};

use crate::LIBRARIES;

const RIGHT: &str = "```rust\nassert_eq!(1, 1);\n```\n\n```rust,ignore\nnothing\n```\n";

/// Two pages with snippets, and one without.
fn book() -> Book {
    let page =
        |name: &str, text: &str, path: &str| Chapter::new(name, text.to_string(), path, Vec::new());
    let pages = [
        page(
            "Wrong",
            "```rust\nassert_eq!(1, 2, \"no\");\n```\n",
            "two/wrong.md",
        ),
        page("Words", "Only words.\n", "one/words.md"),
        page("Right", RIGHT, "one/right.md"),
    ];
    Book::new_with_items(pages.map(Into::into).to_vec())
}

/// The results, without what rustdoc says.
fn results(only: Option<&str>) -> Vec<(String, usize, usize)> {
    let report = snippets::run(&book(), &LIBRARIES, only).expect("rustdoc starts");
    let results = report.pages.into_iter();
    results
        .map(
            |PageResult {
                 page,
                 passed,
                 failed,
                 messages,
             }| {
                assert_eq!(messages.is_empty(), failed == 0, "{messages}");
                (page, passed, failed)
            },
        )
        .collect()
}

#[test]
fn every_page_with_code_is_run_and_the_results_are_sorted() {
    let (right, wrong) = (
        ("one/right.md".to_string(), 1, 0),
        ("two/wrong.md".to_string(), 0, 1),
    );
    assert_eq!(results(None), [right.clone(), wrong.clone()]);
    for (only, expected) in [
        ("one/right.md", &right),
        ("right.md", &right),
        ("Right", &right),
        ("Wrong", &wrong),
    ] {
        assert_eq!(
            results(Some(only)),
            std::slice::from_ref(expected),
            "{only}"
        );
    }
}

#[test]
fn a_report_has_a_line_for_each_page_and_fails_if_a_page_does() {
    let report = snippets::run(&book(), &LIBRARIES, None).expect("rustdoc starts");
    let text = report.to_string();
    assert!(
        text.starts_with("one/right.md: 1 passed\ntwo/wrong.md: 0 passed, 1 FAILED\n"),
        "{text}"
    );
    let error = report.verdict().expect_err("one fails").to_string();
    assert!(error.ends_with("\n1 of 2 snippets failed; lines are counted after includes; test one page again with `cargo run -- test <page>`"), "{error}");
    let report = snippets::run(&book(), &LIBRARIES, Some("Right")).expect("rustdoc starts");
    assert_eq!(report.to_string(), "one/right.md: 1 passed\n");
    assert!(report.verdict().is_ok());
}
