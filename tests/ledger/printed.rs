//! The ledger as readers meet it: on its page, and after a check that found nothing wrong.

use std::process::{Command, Output};

use crate::small_book::SmallBook;
use workbook::{book, preprocess};

const CHAPTER: &str = "# The first\n\n$$ 1 + 1 = 2 $$\n\n<!-- unchecked: no program could do this -->\n$$ a = b \\tag{1} $$\n";

/// A book of a chapter and of a page that says `text`.
fn small(text: &str) -> SmallBook {
    SmallBook::new(&[("book/one/index.md", CHAPTER), ("book/ledger.md", text)])
}

/// What becomes of the page that says `text`, and what is wrong with it.
fn filled(text: &str) -> (String, Vec<String>) {
    let mut manuscript = book::manuscript(small(text).root()).expect("the pages can be read");
    let faults = preprocess::fill(&mut manuscript);
    let page = manuscript.pages.pop().expect("the last page is the ledger");
    (page.text, faults.iter().map(ToString::to_string).collect())
}

fn check(book: &SmallBook) -> (Output, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_workbook"));
    let program = program.arg("check").current_dir(book.root());
    let output = program.output().expect("the program starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output, text)
}

#[test]
fn the_page_has_a_row_with_an_anchor_for_each_chapter() {
    let (text, faults) = filled("# Ledger\n\n{{ledger}}\n");
    assert_eq!(faults, [""; 0]);
    let row = "| <a id=\"ledger-one\"></a>[The first](one/index.md) | 1 | 1 | 0 | 1 | 0 | 0 | 0 |";
    for line in [
        row,
        "| **total** | 1 | 1 | 0 | 1 | 0 | 0 | 0 |",
        "| **total** | 0 | 0 | 0 | 0 | 0 |",
    ] {
        assert!(
            text.lines().any(|found| found == line),
            "no `{line}`:\n{text}"
        );
    }
    let unchecked = "- [one/index.md](one/index.md), line 6: $a = b$: no program could do this";
    assert!(text.contains(unchecked), "{text}");
}

#[test]
fn the_directive_takes_no_argument() {
    let (text, faults) = filled("# Ledger\n\n{{ledger one}}\n");
    assert!(text.contains("{{ledger one}}"), "it stays on the page");
    assert_eq!(faults.len(), 1, "{faults:?}");
    let message = "book/ledger.md:3: there is one ledger for the whole book; write `{{ledger}}`";
    assert_eq!(faults[0], message);
    assert_eq!(filled("Write `\\{{ledger}}`.\n").0, "Write `{{ledger}}`.\n");
}

#[test]
fn a_check_without_faults_prints_it() {
    let (output, text) = check(&small("# Ledger\n\n{{ledger}}\n"));
    assert!(output.status.success(), "{output:?}");
    assert!(text.starts_with("The manuscript has no faults."), "{text}");
    let row: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("The first"))
        .collect();
    let cells = row[0].split(['│', '┆']).map(str::trim);
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    assert_eq!(cells, ["The first", "1", "1", "0", "1", "0", "0", "0"]);
    let unchecked = "book/one/index.md:6: no program could do this";
    assert!(text.contains(unchecked), "{text}");
}

#[test]
fn a_check_with_faults_fails_and_prints_only_them() {
    let (output, text) = check(&small("# Ledger\n\n{{ledger}}\n\n[gone](gone.md)\n"));
    assert!(!output.status.success());
    assert_eq!(text, "");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(complaint.contains("book/ledger.md:5: `gone.md` leads nowhere"));
    assert!(complaint.contains("the manuscript has 1 fault"));
}
