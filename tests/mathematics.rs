//! Every formula is set while the book is built, alike on every build; one that can't be is named.

#[path = "mathematics/markup.rs"]
mod markup;
mod small_book;
#[path = "mathematics/stray.rs"]
mod stray;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use small_book::SmallBook;
use workbook::mathematics::Typesetter;
use workbook::{book, preprocess};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What is wrong with a book of these files once its values are filled in and its formulas set.
fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
    let book = SmallBook::new(files);
    let mut manuscript = book::manuscript(book.root()).expect("the pages can be read");
    let mut faults = preprocess::fill(&mut manuscript);
    faults.extend(Typesetter::default().render(&mut manuscript));
    // As when they are reported: a line with two dollars is one fault.
    faults.dedup();
    faults.iter().map(ToString::to_string).collect()
}

/// The one fault of a page with this text.
fn fault_of(page: &str) -> String {
    let faults = faults_of(&[("book/one/page.md", page)]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].clone()
}

#[test]
fn every_formula_of_the_book_is_set_without_a_copy_of_its_tex() {
    let mut manuscript = book::manuscript(root()).expect("the book loads");
    preprocess::fill(&mut manuscript);
    assert_eq!(Typesetter::default().render(&mut manuscript), []);
    let texts: Vec<&str> = manuscript
        .pages
        .iter()
        .map(|page| page.text.as_str())
        .collect();
    assert!(
        texts.iter().any(|text| text.contains("katex-display")),
        "no formula was set"
    );
    assert!(
        texts.iter().all(|text| !text.contains("<annotation")),
        "the TeX is still there"
    );
}

#[test]
fn a_formula_that_cannot_be_set_is_named_by_file_and_line() {
    let fault = fault_of("# Page\n\nSo $\\fraq{1}{2}$ is none.\n");
    assert!(
        fault.starts_with("book/one/page.md:3: the formula `\\fraq{1}{2}` can't be set"),
        "{fault}"
    );
    // Marked, so that it is set and not evaluated as well.
    let mark = "<!-- unchecked: this one is to be set only -->";
    let fault = fault_of(&format!(
        "# Page\n\ntext\n\n{mark}\n$$\nx = \\fraq{{1}}{{2}}\n$$\n"
    ));
    assert!(
        fault.starts_with("book/one/page.md:6: the formula"),
        "{fault}"
    );
}

#[test]
fn a_formula_that_was_included_is_named_by_its_own_file() {
    let snapshot = "---\nsource: x\n---\n<!-- value one = 1.0 -->\n<!-- ANCHOR: line -->\n$\\fraq{1}$\n<!-- ANCHOR_END: line -->\n";
    let page = "# Page\n\n{{#include ../../chapters-code/one/tests/snapshots/a.snap:line}}\n\n$\\fraq{ {{value a.one}} }$\n";
    let faults = faults_of(&[
        ("book/one/page.md", page),
        ("chapters-code/one/tests/snapshots/a.snap", snapshot),
    ]);
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(
        faults[0].starts_with("chapters-code/one/tests/snapshots/a.snap:6: "),
        "{faults:?}"
    );
    assert!(faults[1].starts_with("book/one/page.md:5: "), "{faults:?}");
}

#[test]
fn a_dollar_that_opens_no_formula_is_a_fault() {
    let fault = fault_of("# Page\n\nAn unbalanced $\\frac{1$ here.\n");
    assert!(
        fault.starts_with("book/one/page.md:3: the dollar sign in"),
        "{fault}"
    );
    let page = "It costs \\$5, `$x`.\n\n```sh\necho $HOME\n```\n";
    assert_eq!(faults_of(&[("book/one/page.md", page)]), [""; 0]);
}

#[test]
fn the_description_of_a_picture_holds_no_formula() {
    let fault = fault_of("# Page\n\n![the line $x_1 = 0$](line.svg)\n");
    assert!(
        fault.starts_with("book/one/page.md:3: the description of a picture"),
        "{fault}"
    );
}

#[test]
fn the_text_of_a_formula_is_not_read_as_markdown() {
    let page = "# Page\n\n$\\text{*first* and \\_second\\_}$\n";
    let book = SmallBook::new(&[("book/one/page.md", page)]);
    let (folder, _) = book::build(book.root(), &Arc::default()).expect("it has no fault");
    let html = fs::read_to_string(folder.join("one/page.html")).expect("a page");
    assert!(html.contains("katex") && !html.contains("<em>"), "{html}");
}

#[test]
fn two_builds_give_the_same_bytes() {
    let page = "# Page\n\n<!-- unchecked: only its looks matter here -->\n\n$$ \\boxed{\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}} \\tag{1} $$\n\nand $\\sqrt{x_1^2}$\n";
    let book = SmallBook::new(&[("book/one/page.md", page)]);
    // Two runs of the program, since the seed of the engine's maps is drawn anew for each.
    let [first, second] = [(); 2].map(|()| {
        let program = env!("CARGO_BIN_EXE_workbook");
        let output = Command::new(program)
            .arg("build")
            .current_dir(book.root())
            .output();
        let output = output.expect("the program starts");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        fs::read_to_string(book.root().join("target/book/one/page.html")).expect("a page")
    });
    assert!(first.contains("katex-display"), "no formula was set");
    assert!(
        first == second,
        "attributes of the engine's HTML must be sorted"
    );
}
