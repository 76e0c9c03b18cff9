//! The book is built again when a file that it is made of has been written, and for nothing else.

use std::path::Path;

use notify::event::{
    AccessKind, AccessMode, CreateKind, EventKind, ModifyKind, RemoveKind, RenameMode,
};
use notify::{Event, EventKind::Access};
use workbook::serve::matters;

const ROOT: &str = "/somewhere/a-target/book-of-answers";

/// Whether an event of this kind matters that names these files of the book's folder.
fn of(kind: EventKind, files: &[&str]) -> bool {
    let event = Event::new(kind);
    let named = files.iter().map(|file| Path::new(ROOT).join(file));
    matters(Path::new(ROOT), &named.fold(event, Event::add_path))
}

const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Any);

#[test]
fn a_file_of_the_book_matters() {
    for file in [
        "book.toml",
        "book/SUMMARY.md",
        "book/one/page.md",
        "book/one/figures/a.svg",
        "theme/book.css",
        "chapters-code/one/src/lib.rs",
        "chapters-code/one/exercises/step/task.md",
        "chapters-code/one/exercises/step/answers.md",
        "book/book.toml",
    ] {
        assert!(of(WRITTEN, &[file]), "{file}");
    }
}

#[test]
fn a_file_of_something_else_does_not() {
    for file in [
        "README.md",
        "src/lib.rs",
        "target/book/index.html",
        "other/book/page.md",
        "book.toml.orig",
        // What cargo builds in a chapter.
        "chapters-code/one/target/debug/one",
        // What editors leave behind for a moment.
        "book/one/.page.md.swp",
        "book/one/page.md~",
        "book/one/4913",
        // A reader's answer is part of no page.
        "chapters-code/one/exercises/step/answer.rs",
        "chapters-code/one/exercises/step/answer.md",
        "",
    ] {
        assert!(!of(WRITTEN, &[file]), "{file}");
    }
}

#[test]
fn one_file_of_the_book_among_others_is_enough() {
    assert!(of(WRITTEN, &["book/page.md~", "book/page.md"]));
    assert!(!of(WRITTEN, &["book/page.md~", "README.md"]));
    assert!(!of(WRITTEN, &[]));
}

#[test]
fn reading_changes_nothing_and_writing_does() {
    let page = &["book/page.md"];
    for kind in [
        Access(AccessKind::Close(AccessMode::Write)),
        EventKind::Create(CreateKind::File),
        EventKind::Modify(ModifyKind::Name(RenameMode::To)),
        EventKind::Remove(RemoveKind::File),
        EventKind::Any,
    ] {
        assert!(of(kind, page), "{kind:?}");
    }
    for kind in [
        AccessKind::Read,
        AccessKind::Open(AccessMode::Any),
        AccessKind::Open(AccessMode::Write),
        AccessKind::Close(AccessMode::Read),
        AccessKind::Any,
    ] {
        assert!(!of(Access(kind), page), "{kind:?}");
    }
}
