//! The mdbook program hands over a book, and gets it back prepared, or is told what is wrong.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use mdbook_preprocessor::PreprocessorContext;
use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::config::Config;

use crate::small_book::SmallBook;
use crate::small_workspace::workspace;

/// What the program answers to a book of one page, which `book` holds too.
fn answer(book: &SmallBook, renderer: &str, page: &str) -> Output {
    let mut config = Config::default();
    config.book.src = "book".into();
    let context = PreprocessorContext::new(book.root().into(), config, renderer.to_string());
    let page = Chapter::new("Page", page.to_string(), "one/page.md", Vec::new());
    let input = serde_json::to_vec(&(context, Book::new_with_items(vec![page.into()])));
    let mut program = Command::new(env!("CARGO_BIN_EXE_workbook"))
        .arg("preprocess")
        .current_dir(book.root())
        // What is built lies in the workspace, where no other test builds.
        .env_remove("CARGO_TARGET_DIR")
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
    program.wait_with_output().expect("the program ends")
}

/// The page as the program hands it back.
fn prepared(book: &SmallBook, renderer: &str, page: &str) -> String {
    let output = answer(book, renderer, page);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    let book: Book = serde_json::from_slice(&output.stdout).expect("a book");
    let mut pages = book.chapters().map(|page| page.content.clone());
    pages.next().expect("its page")
}

#[test]
fn the_mdbook_program_is_told_of_a_fault() {
    let book = SmallBook::new(&[("book/one/page.md", "# Page\n\n{{#include gone.rs}}\n")]);
    let output = answer(&book, "html", "# Page\n");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "mdbook would have gone on");
    assert!(complaint.contains("book/one/page.md:3: "), "{complaint}");
}

#[test]
fn the_mdbook_program_gets_the_page_prepared_for_html() {
    let page = "# Page\n\n<!-- given: 12 -->\nIt is $x$, and 12.\n\n$$ 1 + 1 = 2 $$\n";
    let text = prepared(&SmallBook::new(&[("book/one/page.md", page)]), "html", page);
    assert!(text.contains("katex") && text.contains('✓'), "{text}");
    assert!(!text.contains('$') && !text.contains("given"), "{text}");
}

#[test]
fn the_mdbook_program_has_its_snippets_run_and_gets_nothing_to_run_itself() {
    let page = "```rust\nassert_eq!(direct_one::TWO, 2);\n```\n\n$\\unset{x$\n";
    assert_eq!(prepared(&workspace(page), "test", page), "");
    let wrong = page.replace(", 2)", ", 3)");
    let output = answer(&workspace(&wrong), "test", &wrong);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "mdbook would have gone on");
    assert!(complaint.contains("1 of 1 snippets failed"), "{complaint}");
}
