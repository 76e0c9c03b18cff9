//! The book is found from every folder below it, and its files are named from its top.

use std::path::Path;
use std::process::Command;

use crate::small_book::SmallBook;
use workbook::root::{names_in, normal, shown};

#[test]
fn the_book_is_found_from_the_folders_below_it() {
    let pages = [
        ("book/one/page.md", "# Page\n"),
        ("book/other.md", "# Other\n"),
    ];
    let book = SmallBook::new(&pages);
    for folder in ["", "book", "book/one"] {
        let output = Command::new(env!("CARGO_BIN_EXE_workbook"))
            .arg("build")
            .current_dir(book.root().join(folder))
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&output.stderr);
        let root = book.root().canonicalize().expect("it is there");
        let built = root.join("target/book/index.html").display().to_string();
        assert!(
            said.trim_end().ends_with(&format!(": {built}")),
            "in `{folder}`: {said}"
        );
        assert!(
            said.starts_with("Building the book …\nBuilt the book, 2 pages, in "),
            "{said}"
        );
    }
}

#[test]
fn a_path_is_normal_without_a_detour() {
    for (path, expected) in [
        ("a/b", "a/b"),
        ("./a/./b", "a/b"),
        ("a/../b", "b"),
        ("a/b/../../c", "c"),
        ("../a", "../a"),
        ("a/../../b", "../b"),
        ("../../a/..", "../.."),
        ("/a/../b", "/b"),
    ] {
        assert_eq!(normal(Path::new(path)), Path::new(expected), "{path}");
    }
}

#[test]
fn a_file_is_shown_from_the_top_of_the_book_and_another_as_it_is() {
    for (root, path, expected) in [
        ("/here", "/here/book/page.md", "book/page.md"),
        ("/here", "/here/book/../src/lib.rs", "src/lib.rs"),
        ("/here/./there/..", "/here/a", "a"),
        ("/here", "/elsewhere/a", "/elsewhere/a"),
        (".", "./a/b", "a/b"),
    ] {
        assert_eq!(shown(Path::new(root), Path::new(path)), expected);
    }
}

#[test]
fn the_names_in_a_folder_are_sorted() {
    let book = SmallBook::new(&[("book/b.md", ""), ("book/a.md", ""), ("book/c/d.md", "")]);
    assert_eq!(
        names_in(&book.root().join("book")),
        ["SUMMARY.md", "a.md", "b.md", "c"]
    );
    assert_eq!(names_in(&book.root().join("gone")), [""; 0]);
}
