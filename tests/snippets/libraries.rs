//! The crates that snippets may use are the direct dependencies of one package, each by its very file.

use std::fs;

use crate::small_book::SmallBook;
use crate::small_workspace::workspace;
use workbook::snippets::Libraries;

fn refused(book: &SmallBook) -> String {
    let error = Libraries::build(book.root()).expect_err("nothing can be built here");
    format!("{error:#}")
}

#[test]
fn each_direct_dependency_is_one_library_by_the_name_that_code_uses() {
    let libraries = Libraries::build(workspace("# Page\n").root()).expect("it builds");
    let [library, others] = libraries.flags() else {
        panic!("{:?}", libraries.flags());
    };
    assert!(
        library.starts_with("--extern=direct_one=") && library.ends_with(".rlib"),
        "{library}"
    );
    assert!(
        others.starts_with("-Ldependency=") && others.ends_with("debug/deps"),
        "{others}"
    );
}

#[test]
fn a_folder_without_a_workspace_is_named() {
    let message = refused(&SmallBook::new(&[("book/page.md", "# Page\n")]));
    assert!(
        message.starts_with("cargo can't read the workspace in "),
        "{message}"
    );
}

#[test]
fn a_crate_that_does_not_build_is_named() {
    let book = workspace("# Page\n");
    book.write("direct-one/src/lib.rs", "pub use nothing;");
    // With a version of its own: cargo may take two crates of one name and version for the same.
    for file in ["Cargo.lock", "direct-one/Cargo.toml"] {
        let text = fs::read_to_string(book.root().join(file)).expect("it is there");
        let named = "name = \"direct-one\"\nversion = \"0.1.";
        book.write(file, &text.replace(named, &named.replace("0.1.", "0.2.")));
    }
    let message = "the crates that the snippets use do not build: see `cargo build -p book-libs`";
    assert_eq!(refused(&book), message);
}

#[test]
fn a_workspace_without_the_package_for_snippets_is_told_what_it_lacks() {
    let book = workspace("# Page\n");
    book.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"deeper\"]\n",
    );
    book.write(
        "Cargo.lock",
        "version = 4\n\n[[package]]\nname = \"deeper\"\nversion = \"0.1.0\"\n",
    );
    let message =
        "the workspace has no package book-libs: it lists the crates that snippets may use";
    assert_eq!(refused(&book), message);
}
