//! A book with a fault is not built, by us or by the mdbook program, and the last good one stays.

#[path = "building/mdbook.rs"]
mod mdbook;
#[path = "building/preprocessors.rs"]
mod preprocessors;
mod small_book;
mod small_workspace;

use std::fs;
use std::sync::Arc;

use small_book::SmallBook;
use workbook::book;

#[test]
fn a_build_that_fails_keeps_the_last_book() {
    let book = SmallBook::new(&[("book/one/page.md", "# First\n")]);
    let (folder, _) = book::build(book.root(), &Arc::default()).expect("it has no fault");
    let fails = |complaint: &str| {
        let error = book::build(book.root(), &Arc::default()).expect_err("it is broken");
        assert!(format!("{error:#}").contains(complaint), "{error:#}");
        let page = fs::read_to_string(folder.join("one/page.html")).expect("it is still there");
        assert!(page.contains("First"));
    };
    book.write("book/one/page.md", "# Second\n\n{{#include gone.rs}}\n");
    fails("book/one/page.md:3: ");
    // This one is noticed only when mdBook has begun to write.
    book.write("book/one/page.md", "# Second\n");
    let config = fs::read_to_string(book.root().join("book.toml")).expect("a configuration");
    let config = format!("{config}[output.html]\nadditional-css = [\"gone.css\"]\n");
    book.write("book.toml", &config);
    fails("gone.css");
}
