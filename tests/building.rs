//! A book with a fault is not built, by us or by the mdbook program, and the last good one stays.

mod small_book;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Arc;

use mdbook_preprocessor::PreprocessorContext;
use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::config::Config;
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

#[test]
fn the_mdbook_program_is_told_of_the_fault_too() {
    let book = SmallBook::new(&[("book/page.md", "# Page\n\n{{#include gone.rs}}\n")]);
    let mut config = Config::default();
    config.book.src = "book".into();
    let context = PreprocessorContext::new(book.root().into(), config, "html".to_string());
    let page = Chapter::new("Page", "# Page\n".to_string(), "page.md", Vec::new());
    let input = serde_json::to_vec(&(context, Book::new_with_items(vec![page.into()])));
    let mut program = Command::new(env!("CARGO_BIN_EXE_workbook"))
        .arg("preprocess")
        .current_dir(book.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = program.stdin.take().expect("it is piped");
    stdin
        .write_all(&input.expect("it is JSON"))
        .expect("the program reads");
    drop(stdin);
    let output = program.wait_with_output().expect("the program ends");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "mdbook would have gone on");
    assert!(complaint.contains("book/page.md:3: "), "{complaint}");
}
