//! Every Rust snippet of the book runs, with the crates it uses, and one that fails is reported.

#[path = "snippets/command.rs"]
mod command;
#[path = "snippets/libraries.rs"]
mod libraries;
#[path = "snippets/pages.rs"]
mod pages;
mod small_book;
mod small_workspace;

use std::path::Path;
use std::sync::LazyLock;

use mdbook_preprocessor::book::{Book, Chapter};
use small_book::SmallBook;
use workbook::book;
use workbook::snippets::{self, Libraries, Report};

/// What the snippets may use. Built once: cargo would be asked again for each test.
static LIBRARIES: LazyLock<Libraries> = LazyLock::new(|| {
    Libraries::build(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the crates build")
});

/// The report on a book of one page.
fn report_on(page: &str) -> Report {
    let page = Chapter::new("A page", page.to_string(), "one/page.md", Vec::new());
    let book = Book::new_with_items(vec![page.into()]);
    snippets::run(&book, &LIBRARIES, None).expect("rustdoc starts")
}

/// What is said of a page that must not pass.
fn complaint_about(page: &str) -> String {
    let verdict = report_on(page).verdict();
    verdict.expect_err("the snippet is wrong").to_string()
}

#[test]
fn every_snippet_of_the_book_runs() {
    let pages = book::for_snippets(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the book loads");
    let report = snippets::run(&pages, &LIBRARIES, None).expect("rustdoc starts");
    report.verdict().unwrap_or_else(|error| panic!("{error}"));
    assert!(report.passed() > 0, "the book has no snippet that runs");
}

#[test]
fn a_wrong_claim_is_reported_with_its_page_and_its_message() {
    let said = complaint_about(
        "# Page\n\n```rust\nassert_eq!(1 + 1, 2);\n```\n\n```rust\nassert_eq!(1 + 1, 3, \"arithmetic\");\n```\n",
    );
    assert!(said.contains("one/page.md: 1 passed, 1 FAILED"), "{said}");
    assert!(
        said.contains("arithmetic") && said.contains("line 7"),
        "{said}"
    );
    assert!(said.contains("1 of 2 snippets failed"), "{said}");
}

#[test]
fn a_snippet_that_does_not_compile_is_reported() {
    let said = complaint_about("```rust\nlet x: f64 = \"text\";\n```\n");
    assert!(said.contains("mismatched types"), "{said}");
}

#[test]
fn snippets_use_the_crates_of_book_libs_and_no_others() {
    let report = report_on(
        "```rust\nuse nalgebra::DVector;\nassert_eq!(DVector::from_vec(vec![2.0]).norm(), 2.0);\n```\n",
    );
    assert_eq!(report.passed(), 1, "{report}");
    let said = complaint_about("```rust\nuse workbook::book;\n```\n");
    assert!(said.contains("workbook"), "{said}");
}

#[test]
fn a_value_in_a_snippet_is_filled_in_before_it_runs() {
    let small = SmallBook::new(&[
        (
            "book/one/page.md",
            "```rust\nassert_eq!(2 + 2, {{value sum.four}});\n```\n",
        ),
        (
            "chapters-code/one/tests/snapshots/sum.snap",
            "<!-- value four = 4 -->\n",
        ),
    ]);
    let pages = book::for_snippets(small.root()).expect("the page loads");
    let report = snippets::run(&pages, &LIBRARIES, Some("one/page.md")).expect("rustdoc starts");
    assert_eq!(report.passed(), 1, "{report}");
}

#[test]
fn an_unknown_page_is_answered_with_the_nearest() {
    let page = Chapter::new("A page", String::new(), "one/page.md", Vec::new());
    let book = Book::new_with_items(vec![page.into()]);
    let error = snippets::run(&book, &LIBRARIES, Some("one/pgae.md")).expect_err("no such page");
    assert!(
        error.to_string().contains("nearest first:\n  one/page.md"),
        "{error}"
    );
}
