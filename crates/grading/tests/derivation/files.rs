//! What lies in the place of an `answer.md` is read if it is a short text, and never waited for.

use crate::square::{GOAL, PRODUCT, answer, exercise};
use grading::Verdict;
use std::path::Path;
use std::process::Command;
use std::{fs, iter};

/// The verdict on what `put` places there.
fn verdict(put: impl FnOnce(&Path)) -> Verdict {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("answer.md");
    put(&path);
    exercise().examine_file(&path)
}

fn said(put: impl FnOnce(&Path)) -> String {
    match verdict(put) {
        Verdict::Wrong(text) => text,
        other => panic!("{other:?}, but this can't be read"),
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).expect("a new file");
}

#[test]
fn a_file_is_read_when_it_is_graded() {
    let solved = answer(&[PRODUCT, GOAL]);
    assert_eq!(
        verdict(|path| write(path, solved.as_bytes())),
        Verdict::Solved
    );
    let empty = verdict(|path| write(path, b""));
    assert!(matches!(empty, Verdict::NotAttempted(place) if place.ends_with("answer.md:1")));
}

#[test]
fn a_missing_file_is_told_with_the_way_to_bring_it_back() {
    let text = said(|_| ());
    assert!(text.contains("answer.md can't be read ("), "{text}");
    assert!(text.contains("; `git checkout -- "), "{text}");
}

#[test]
fn what_is_no_text_is_told() {
    let text = said(|path| write(path, b"$$ \xff $$"));
    assert!(
        text.contains("isn't text in UTF-8; save it as UTF-8"),
        "{text}"
    );
    let text = said(|path| fs::create_dir(path).expect("a new folder"));
    assert!(text.contains("is no file; move it away"), "{text}");
}

#[test]
fn a_file_of_64_kb_is_read_and_one_byte_more_is_too_long() {
    let solved = answer(&[PRODUCT, GOAL]);
    let padded = |size: usize| {
        let comment = format!("<!-- {} -->", "x".repeat(size - solved.len() - 9));
        verdict(|path| write(path, (solved.clone() + &comment).as_bytes()))
    };
    assert_eq!(padded(64 << 10), Verdict::Solved);
    let Verdict::Wrong(text) = padded((64 << 10) + 1) else {
        panic!("it is too long");
    };
    let words =
        "answer.md holds more than 64 KB, and no derivation is that long; `git checkout -- ";
    assert!(text.contains(words), "{text}");
}

#[test]
fn a_very_long_file_is_not_read_to_its_end() {
    let long: String = iter::repeat_n("$$ a^2 $$\n", 10_000).collect();
    let text = said(|path| write(path, long.as_bytes()));
    assert!(text.contains("holds more than 64 KB"), "{text}");
}

#[cfg(unix)]
#[test]
fn a_file_without_end_and_a_pipe_that_nobody_writes_to_are_no_answers() {
    let link = |path: &Path| std::os::unix::fs::symlink("/dev/zero", path).expect("a link");
    assert!(said(link).contains("is no file"));
    let pipe = |path: &Path| {
        let made = Command::new("mkfifo").arg(path).status();
        assert!(made.expect("mkfifo runs").success());
    };
    assert!(said(pipe).contains("is no file"));
}
