//! Inside of this program, our own steps take the place of the command that `book.toml` names for the mdbook program.

use std::fs;
use std::sync::Arc;

use mdbook_preprocessor::Preprocessor;
use tempfile::TempDir;
use workbook::book;
use workbook::preprocess::{RENDERERS, Workbook};

use crate::small_book::SmallBook;

/// A book whose configuration names a command that fails.
fn with_a_command() -> SmallBook {
    let book = SmallBook::new(&[("book/page.md", "# Page\n\nOf $x$.\n")]);
    let config = fs::read_to_string(book.root().join("book.toml")).expect("a configuration");
    let entry = "[preprocessor.workbook]\ncommand = \"no-such-program\"\n";
    book.write("book.toml", &format!("{config}{entry}"));
    book
}

#[test]
fn the_command_of_the_configuration_is_never_started() {
    let book = with_a_command();
    let manuscript = book::manuscript(book.root()).expect("it is only read");
    assert_eq!(manuscript.pages[0].text, "# Page\n\nOf $x$.\n");
    let folder = TempDir::new().expect("there is a folder for temporary files");
    book::render(manuscript, folder.path()).expect("it is only written");
    let page = fs::read_to_string(folder.path().join("page.html")).expect("a page");
    assert!(page.contains("Of $x$."), "{page}");
    let pages = book::for_snippets(book.root()).expect("our own steps prepare it");
    assert_eq!(pages.chapters().count(), 1);
    let (folder, count) = book::build(book.root(), &Arc::default()).expect("our own steps do");
    assert_eq!((folder, count), (book.root().join("target/book"), 1));
    let page = fs::read_to_string(book.root().join("target/book/page.html")).expect("a page");
    assert!(page.contains("katex"), "{page}");
}

#[test]
fn our_steps_work_for_two_renderers_and_for_no_other() {
    let steps = Workbook::new(Arc::default());
    for renderer in RENDERERS {
        assert!(
            steps.supports_renderer(renderer).expect("an answer"),
            "{renderer}"
        );
    }
    for renderer in ["", "latex", "markdown"] {
        assert!(
            !steps.supports_renderer(renderer).expect("an answer"),
            "{renderer}"
        );
    }
}
