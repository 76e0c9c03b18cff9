//! The command `test` runs the snippets with the crates of the workspace that the book lies in.

use std::process::Command;

use crate::small_workspace::workspace;

/// What `test` prints of a page with this claim, what it complains of, and whether it succeeds.
fn tested(claim: &str, arguments: &[&str]) -> (String, String, bool) {
    let book = workspace(&format!("```rust\nassert_eq!({claim});\n```\n"));
    let output = Command::new(env!("CARGO_BIN_EXE_workbook"))
        .arg("test")
        .args(arguments)
        .current_dir(book.root())
        // What is built lies in the workspace, where no other test builds.
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (
        text(output.stdout),
        text(output.stderr),
        output.status.success(),
    )
}

#[test]
fn what_holds_is_counted() {
    let expected = "one/page.md: 1 passed\n1 snippets passed\n";
    for arguments in [&[][..], &["page.md"]] {
        let (printed, complaint, success) = tested("direct_one::TWO, 2", arguments);
        assert_eq!((printed.as_str(), success), (expected, true), "{complaint}");
    }
}

#[test]
fn what_does_not_hold_is_a_failure() {
    let (printed, complaint, success) = tested("direct_one::TWO, 3", &[]);
    assert_eq!((printed.as_str(), success), ("", false));
    assert!(
        complaint.contains("\n1 of 1 snippets failed; "),
        "{complaint}"
    );
    let (_, complaint, success) = tested("direct_one::TWO, 2", &["pgae.md"]);
    assert!(!success);
    let nearest = "there is no page `pgae.md`; the pages, nearest first:\n  one/page.md\n";
    assert!(complaint.ends_with(nearest), "{complaint}");
}
