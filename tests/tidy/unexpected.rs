//! Nothing unexpected lies about, and no file works on one machine only.

use crate::{children, files, name};
use std::{fs, path::Path};

/// What may stand at the top of the repository.
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".config",
    ".git",
    ".github",
    ".gitignore",
    ".workbook",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "STYLE.md",
    "benches",
    "book",
    "book-libs",
    "book.toml",
    "chapters-code",
    "crates",
    "src",
    "target",
    "tests",
    "theme",
];

/// What a reader makes who trains a network here: kept networks, results, curves, and digits of their own.
///
/// git ignores the same ones.
const OF_THE_READER: [&str; 4] = [".checkpoint", ".json", ".png", "curves"];

/// What may stand in a chapter's folder.
const CHAPTER: [&str; 6] = [
    "Cargo.toml",
    "examples",
    "exercises",
    "figures",
    "src",
    "tests",
];

#[test]
fn nothing_unexpected_lies_about() {
    for path in children(Path::new(".")) {
        let name = name(&path);
        let known =
            TOP.contains(&name.as_str()) || OF_THE_READER.iter().any(|end| name.ends_with(end));
        assert!(
            known,
            "{}: unexpected at the top; move it, or add it to tests/tidy.rs",
            path.display()
        );
    }
    for path in children(Path::new("chapters-code"))
        .iter()
        .flat_map(|chapter| children(chapter))
    {
        assert!(
            CHAPTER.contains(&name(&path).as_str()),
            "{}: unexpected in a chapter",
            path.display()
        );
    }
}

/// A path of somebody's machine works on that machine only.
#[test]
fn no_file_names_a_path_of_one_machine() {
    let marks = ["/home/", "/root/", "/Users/", "C:\\"].map(str::to_string);
    for folder in ["src", "crates", "chapters-code", "book", "benches", "theme"] {
        let texts =
            ["rs", "md", "toml", "svg", "css", "snap"].map(|kind| files(Path::new(folder), kind));
        for path in texts.into_iter().flatten() {
            let text = fs::read_to_string(&path).expect("a readable text");
            let found = marks.iter().find(|mark| text.contains(mark.as_str()));
            assert!(found.is_none(), "{}: it names {found:?}…", path.display());
        }
    }
}
