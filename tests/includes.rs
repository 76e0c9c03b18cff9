//! An include that would include nothing fails the build, and the message says where and how to mend it.

#[path = "includes/excerpts.rs"]
mod excerpts;
#[path = "includes/nested.rs"]
mod nested;
mod small_book;

use std::path::Path;

use small_book::SmallBook;
use workbook::{book, includes};

/// The code that the small books include.
const CODE: (&str, &str) = (
    "chapters-code/one/src/unit.rs",
    "// ANCHOR: step\nfn step() {}\n// ANCHOR_END: step\n// ANCHOR: empty\n// ANCHOR_END: empty\n// ANCHOR: open\nfn open() {}\n",
);

/// What is wrong with a page whose third line includes `target`.
fn fault_of(target: &str) -> String {
    let page = format!("# Page\n\n{{{{#include ../../chapters-code/one/src/{target}}}}}\n");
    let book = SmallBook::new(&[("book/one/page.md", &page), CODE]);
    let manuscript = book::manuscript(book.root()).expect("the pages can be read");
    let faults = includes::faults(&manuscript);
    assert_eq!(faults.len(), 1, "of {target}: {faults:?}");
    let fault = faults[0].to_string();
    let message = fault.strip_prefix("book/one/page.md:3: ");
    message
        .unwrap_or_else(|| panic!("another place: {fault}"))
        .to_string()
}

#[test]
fn every_include_of_the_book_includes_something() {
    let manuscript = book::manuscript(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("it loads");
    let included = manuscript.pages.iter().map(|page| page.sources.len() - 1);
    assert!(
        included.sum::<usize>() > 0,
        "the book includes no file at all"
    );
    assert_eq!(includes::faults(&manuscript), []);
}

#[test]
fn a_missing_file_is_named_with_its_neighbours() {
    let message = fault_of("unti.rs:step");
    assert!(
        message.contains("chapters-code/one/src/unti.rs can't be read"),
        "{message}"
    );
    assert!(message.contains("nearest first: `unit.rs`"), "{message}");
}

#[test]
fn a_missing_anchor_is_named_with_the_nearest_ones() {
    let message = fault_of("unit.rs:stp");
    assert!(
        message.contains("has no anchor `stp`; nearest first: `step`"),
        "{message}"
    );
}

#[test]
fn an_excerpt_of_nothing_is_a_fault() {
    assert!(fault_of("unit.rs:empty").contains("encloses nothing"));
    assert!(fault_of("unit.rs:open").contains("never ends"));
    assert!(fault_of("unit.rs:90:95").contains("is 7 lines long"));
}

#[test]
fn a_fault_in_an_included_page_names_that_page() {
    let book = SmallBook::new(&[
        (
            "book/one/page.md",
            "# Page\n\n{{#include ../../pieces/part.md:all}}\n",
        ),
        (
            "pieces/part.md",
            "<!-- ANCHOR: all -->\ntext\n{{#include gone.md}}\n<!-- ANCHOR_END: all -->\n",
        ),
    ]);
    let manuscript = book::manuscript(book.root()).expect("the pages can be read");
    let faults = includes::faults(&manuscript);
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].to_string().starts_with("pieces/part.md:3: "),
        "{}",
        faults[0]
    );
}

#[test]
fn a_misspelt_directive_is_a_fault_and_an_escaped_one_is_not() {
    let page = "# Page\n\n\\{{#include shown.rs}}\n\n{{#inlcude ../a.rs}}\n";
    let book = SmallBook::new(&[("book/one/page.md", page)]);
    let manuscript = book::manuscript(book.root()).expect("the pages can be read");
    let faults = includes::faults(&manuscript);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = faults[0].to_string();
    assert!(
        fault.starts_with("book/one/page.md:5: `{{#inlcude …}}`"),
        "{fault}"
    );
}
