//! What happens between the command and the first page.

use std::sync::Arc;

use workbook::book;

use super::{Server, answer, free_port, program};
use crate::small_book::SmallBook;

const BROKEN: &str = "# Broken\n\n{{#include gone.rs}}\n";

#[test]
fn a_book_that_is_broken_from_the_start_is_shown_as_it_was_built_last() {
    let book = SmallBook::new(&[("book/first.md", "# Whole\n")]);
    book::build(book.root(), &Arc::default()).expect("it has no fault");
    book.write("book/first.md", BROKEN);
    let port = free_port();
    let mut server = Server::start(program(&book, port));
    server.wait_for("book/first.md:3: ");
    server.wait_for("Serving the last good build until this is mended.");
    server.wait_for("Serving the book on ");
    assert!(answer(port, "/first.html").contains("Whole"));
}

#[test]
fn a_book_that_was_never_built_and_is_broken_is_not_served() {
    let book = SmallBook::new(&[("book/first.md", BROKEN)]);
    let output = program(&book, free_port())
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("book/first.md:3: ") && !said.contains("Serving"),
        "{said}"
    );
}

/// A desktop opens addresses by `xdg-open`; here that only writes down what it is told.
#[cfg(target_os = "linux")]
#[test]
fn the_browser_is_opened_at_the_book_if_asked_for() {
    use std::{env, fs, thread, time::Duration};

    let book = SmallBook::new(&[("book/first.md", "# First\n")]);
    let script = "echo \"$*\" > \"$(dirname \"$0\")/opening\"; mv \"$(dirname \"$0\")/opening\" \"$(dirname \"$0\")/opened\"";
    crate::stand_in::stand_in(book.root(), "xdg-open", script);
    let port = free_port();
    let mut command = program(&book, port);
    let path = env::var("PATH").unwrap_or_default();
    command
        .arg("--open")
        .env("PATH", format!("{}:{path}", book.root().display()));
    let mut server = Server::start(command);
    server.wait_for("Serving the book on ");
    let opened = || fs::read_to_string(book.root().join("opened")).ok();
    // The browser is a program of its own, for which the server doesn't wait.
    let waited = (0..100).find_map(|_| {
        opened().or_else(|| {
            thread::sleep(Duration::from_millis(50));
            None
        })
    });
    assert_eq!(waited, Some(format!("http://127.0.0.1:{port}\n")));
}
