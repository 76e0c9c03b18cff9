//! What stands behind the name of an included file is read as mdBook reads it.

use workbook::{book, includes};

use crate::small_book::SmallBook;

/// A file of five lines, the inner ones between anchors that lie in one another.
const FILE: &str = "{{#include 1}}\n{{#include 2}} ANCHOR: outer\n{{#include 3}} ANCHOR: inner\n{{#include 4}}\n{{#include 5}} ANCHOR_END: inner\n{{#include 6}}\n{{#include 7}} ANCHOR_END: outer\n";

/// The lines of the file that we look at, which are those whose own includes we miss.
fn looked_at(part: &str) -> Vec<usize> {
    let page = format!("# Page\n\n{{{{#include file.txt{part}}}}}\n");
    let book = SmallBook::new(&[("book/page.md", &page)]);
    book.write("book/file.txt", FILE);
    let manuscript = book::manuscript(book.root()).expect("the page can be read");
    let faults = includes::faults(&manuscript);
    assert!(
        faults.iter().all(|fault| fault.file == "book/file.txt"),
        "{part}: {faults:?}"
    );
    faults.iter().map(|fault| fault.line).collect()
}

/// The lines of the file that mdBook shows.
fn shown(part: &str) -> Vec<usize> {
    let page = format!("{{{{#include file.txt{part}}}}}\n");
    let book = SmallBook::new(&[("book/page.md", &page)]);
    // Words in place of the includes, which mdBook would report.
    book.write(
        "book/file.txt",
        &FILE.replace("{{#include ", "line ").replace("}}", ""),
    );
    let manuscript = book::manuscript(book.root()).expect("the page can be read");
    let text = &manuscript.pages[0].text;
    (1..8)
        .filter(|line| text.contains(&format!("line {line}")))
        .collect()
}

#[test]
fn an_include_shows_the_lines_that_mdbook_shows() {
    for (part, lines) in [
        ("", &[1, 2, 3, 4, 5, 6, 7][..]),
        (":1", &[1]),
        (":3", &[3]),
        (":6:", &[6, 7]),
        ("::2", &[1, 2]),
        (":2:4", &[2, 3, 4]),
        (":7:90", &[7]),
        (":outer", &[4, 6]),
        (":inner", &[4]),
    ] {
        assert_eq!(shown(part), lines, "mdBook, of `{part}`");
        assert_eq!(looked_at(part), lines, "`{part}`");
    }
}
