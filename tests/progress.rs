//! The commands `hint` and `grade` know every exercise, say what to do about a slip, and remember what they have shown.

#[path = "progress/grades.rs"]
mod grades;
#[path = "progress/hints.rs"]
mod hints;
#[cfg(unix)]
mod stand_in;
#[cfg(unix)]
#[path = "progress/tables.rs"]
mod tables;

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use tempfile::TempDir;

const HINTS: &str = "## Hint 1\nlook\n\n## Hint 2\nlook closer\n\n## Hint 3\nit is 4\n";

/// A checkout with two chapters that both have the exercise `twice`, and one of them another and a derivation.
fn checkout() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a new file");
    };
    write("book.toml", "");
    write(
        "book/SUMMARY.md",
        "- [Second](second/index.md)\n- [First](first/index.md)\n",
    );
    for exercise in [
        "first/exercises/twice",
        "first/exercises/thrice",
        "second/exercises/twice",
    ] {
        write(&format!("chapters-code/{exercise}/answer.rs"), "");
        write(&format!("chapters-code/{exercise}/hints.md"), HINTS);
    }
    write("chapters-code/third/src/lib.rs", "");
    write("chapters-code/first/exercises/derived/answer.md", "");
    write("chapters-code/first/exercises/derived/hints.md", HINTS);
    folder
}

fn program(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
    command.args(arguments).current_dir(root);
    command
}

fn workbook(root: &Path, arguments: &[&str]) -> Output {
    program(root, arguments)
        .output()
        .expect("the program starts")
}

/// What a command prints; it must succeed.
fn printed(root: &Path, arguments: &[&str]) -> String {
    let output = workbook(root, arguments);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).expect("text")
}

/// What a command says as an error; it must fail.
fn refused(root: &Path, arguments: &[&str]) -> String {
    let output = workbook(root, arguments);
    assert!(!output.status.success(), "{arguments:?} should fail");
    String::from_utf8(output.stderr).expect("text")
}
