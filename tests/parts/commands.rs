//! The commands hand on what they are told, and say what came of it.

#![cfg(unix)]

use std::io;
use std::process::{Child, Command, Output, Stdio};

use crate::small_book::SmallBook;
use crate::stand_in::stand_in;

/// A book with two chapters that draw figures, and one that draws none.
fn chapters() -> SmallBook {
    let book = SmallBook::new(&[("book/page.md", "# Page\n")]);
    for chapter in ["first", "second"] {
        book.write(&format!("chapters-code/{chapter}/figures/main.rs"), "");
    }
    book.write("chapters-code/third/src/lib.rs", "");
    book
}

/// Runs a command in the folder of `book`, with `cargo` in place of cargo.
fn run(book: &SmallBook, arguments: &[&str], cargo: &str) -> Output {
    let cargo = stand_in(book.root(), "cargo", cargo);
    let mut program = Command::new(env!("CARGO_BIN_EXE_workbook"));
    let program = program
        .args(arguments)
        .env("CARGO", cargo)
        .current_dir(book.root());
    program.output().expect("the program starts")
}

/// What a command prints, and what it complains of.
fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn figures_of_every_chapter_are_drawn_into_the_book() {
    let book = chapters();
    let output = run(&book, &["figures"], "echo \"$*\"; pwd; ls -d \"$8\"");
    let root = book.root().canonicalize().expect("it is there");
    let root = root.display();
    let expected = ["first", "second"].map(|chapter| {
        let folder = format!("book/{chapter}/figures");
        format!("run --quiet -p {chapter} --example figures -- {root}/{folder}\n{root}\n{root}/{folder}\nDrew the figures of {chapter} in {folder}\n")
    });
    assert_eq!(said(&output), (expected.concat(), String::new()));
    assert!(output.status.success());
}

#[test]
fn figures_of_one_chapter_are_drawn_wherever_one_likes() {
    let book = chapters();
    let output = run(
        &book,
        &["figures", "second", "--into", "drawn"],
        "echo \"$4\"",
    );
    assert_eq!(
        said(&output).0,
        "second\nDrew the figures of second in drawn\n"
    );
    assert!(book.root().join("drawn").is_dir());
}

#[test]
fn figures_that_cannot_be_drawn_are_a_failure() {
    let output = run(&chapters(), &["figures", "secnd"], "exit 0");
    let nearest = "there is no chapter `secnd` with figures; those that have some, nearest first: second, first\n";
    assert_eq!(said(&output), (String::new(), nearest.to_string()));
    assert!(!output.status.success());
    let output = run(&chapters(), &["figures"], "exit 1");
    let message = "the figures of first could not be drawn: its messages stand above\n";
    assert_eq!(said(&output), (String::new(), message.to_string()));
    assert!(!output.status.success());
}

#[test]
fn the_mdbook_program_is_answered_by_the_exit_code_which_renderers_are_supported() {
    for (renderer, code) in [("html", 0), ("test", 0), ("latex", 1), ("", 1)] {
        let output = run(&chapters(), &["preprocess", "supports", renderer], "exit 9");
        assert_eq!(output.status.code(), Some(code), "{renderer}");
    }
}

#[test]
fn warnings_of_mdbook_are_heard_but_for_those_that_are_said_better() {
    let book = SmallBook::new(&[("book/page.md", "# Page\n\n<b>never closed\n")]);
    let output = run(&book, &["build"], "exit 9");
    let (_, complaint) = said(&output);
    assert!(output.status.success(), "{complaint}");
    assert!(
        complaint.contains("WARN") && complaint.contains("<b>"),
        "{complaint}"
    );
    let book = SmallBook::new(&[("book/page.md", "# Page\n\n{{#include gone.rs}}\n")]);
    let (_, complaint) = said(&run(&book, &["build"], "exit 9"));
    assert!(
        complaint.starts_with("Building the book …\nbook/page.md:3: "),
        "{complaint}"
    );
}

/// The check of a book without faults, whose words go to `output`.
fn check(output: Stdio) -> (Option<i32>, String) {
    let book = SmallBook::new(&[("book/page.md", "# Page\n")]);
    let mut program = Command::new(env!("CARGO_BIN_EXE_workbook"));
    let program = program.arg("check").current_dir(book.root());
    let child = program.stdout(output).stderr(Stdio::piped()).spawn();
    let output = child.and_then(Child::wait_with_output);
    let output = output.expect("the program starts");
    (output.status.code(), said(&output).1)
}

#[test]
fn a_check_that_nobody_reads_to_the_end_is_no_failure() {
    let (reader, writer) = io::pipe().expect("there are pipes");
    drop(reader);
    assert_eq!(check(writer.into()), (Some(0), String::new()));
}

/// The device on which there is never any room.
#[cfg(target_os = "linux")]
#[test]
fn a_check_that_cannot_be_written_is_a_failure() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
    let (code, complaint) = check(full.expect("every Linux has it").into());
    assert_eq!(code, Some(1), "{complaint}");
    assert!(complaint.contains("os error"), "{complaint}");
}
