//! Each check, on a small book with the fault that it is there to find: a check that can't fail proves nothing.

use crate::{drawn, look, pages};
use std::{fs, path::Path};
use tempfile::TempDir;

const ALT: &str = "Two clouds of points and the line half-way between their means";
const FIGURE: &str = "<svg width=\"640\" height=\"420\" viewBox=\"0 0 6400 4200\" \
    xmlns=\"http://www.w3.org/2000/svg\">\n<text x=\"1\" font-size=\"180\">\nx\n</text>\n</svg>\n";

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a new file");
    }
    folder
}

fn page_faults(page: &str) -> Vec<String> {
    let book = folder(&[
        ("perceptron/means.md", page),
        ("perceptron/figures/means.svg", FIGURE),
    ]);
    pages::faults(book.path())
}

/// Exactly one fault, and it says this.
fn assert_fault(faults: &[String], message: &str) {
    let [fault] = faults else {
        panic!("one fault expected, about '{message}', not {faults:#?}");
    };
    assert!(
        fault.contains(message),
        "'{message}' isn't said by: {fault}"
    );
}

#[test]
fn a_page_with_a_described_figure_is_right() {
    assert_eq!(
        page_faults(&format!("![{ALT}](figures/means.svg)")),
        [""; 0]
    );
}

#[test]
fn pictures_of_pages_are_checked() {
    assert_fault(
        &page_faults("Text."),
        "figures/means.svg: no page shows this figure",
    );
    let named = "![The means {{value nearest_mean.very_long_name_of_a_value}}](figures/means.svg)";
    assert_fault(&page_faults(named), "an alt text of 10 characters");
    let twice = format!("![{ALT}](figures/means.svg)\n\n![{ALT}](figures/means.svg)");
    assert_fault(&page_faults(&twice), "the same alt text");
    let lost = format!("![{ALT}](figures/means.svg)\n\n![{ALT}, again](figures/lost.svg)");
    assert_fault(&page_faults(&lost), "figures/lost.svg doesn't exist");
}

#[test]
fn figures_that_differ_from_the_code_are_found() {
    let differences = |committed: &[(&str, &str)], drawn: &[(&str, &str)]| {
        drawn::differences(folder(committed).path(), folder(drawn).path())
    };
    let (ours, other) = (("unit.svg", FIGURE), ("unit.svg", "<svg/>"));
    assert_eq!(differences(&[ours], &[ours]), [""; 0]);
    assert_fault(
        &differences(&[ours], &[other]),
        "unit.svg: the code now draws another picture; `cargo run -- figures`",
    );
    assert_fault(
        &differences(&[], &[ours]),
        "unit.svg: the code draws this figure, but the book doesn't have it",
    );
    assert_fault(&differences(&[ours], &[]), "unit.svg: no code draws this");
}

#[test]
fn code_for_a_figure_that_is_not_listed_is_found() {
    let code = folder(&[
        ("unit.rs", "pub fn draw() -> String {"),
        ("bits.rs", "pub fn plane() {"),
    ]);
    assert_eq!(
        drawn::forgotten(code.path(), folder(&[("unit.svg", FIGURE)]).path()),
        [""; 0]
    );
    assert_fault(
        &drawn::forgotten(code.path(), folder(&[]).path()),
        "list (\"unit\", unit::draw)",
    );
    let root = folder(&[
        ("chapters-code/perceptron/figures/main.rs", ""),
        ("chapters-code/gradients/src/lib.rs", ""),
    ]);
    assert_eq!(drawn::chapters(root.path()), ["perceptron"]);
    assert!(drawn::chapters(Path::new("tests")).is_empty());
}

/// What is found in a right figure to which `tag` was added.
fn look_faults(tag: &str) -> Vec<String> {
    let end = format!("{tag}\n</svg>");
    look::faults("unit.svg", &FIGURE.replace("</svg>", &end))
}

#[test]
fn what_makes_a_figure_illegible_is_found() {
    assert_eq!(look_faults(""), [""; 0]);
    let white = "<rect x=\"0\" y=\"0\" width=\"6400\" height=\"4200\" fill=\"#FFFFFF\"/>";
    assert_fault(&look_faults(white), "leave the background transparent");
    let whole = "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>";
    assert_fault(&look_faults(whole), "leave the background transparent");
    let small = "<text x=\"1\" font-size=\"120\">a</text>";
    assert_fault(&look_faults(small), "text of 12 pixels");
    assert_fault(&look_faults(&" ".repeat(41_000)), "thin out");
    let headless = look::faults("unit.svg", "<svg/>");
    assert_fault(&headless, "doesn't begin with");
}

#[test]
fn what_a_figure_would_have_to_load_is_found() {
    for address in ["/tmp/a.png", "https://example.org/a.png", "C:\\a.png"] {
        let tag = format!("<image href=\"{address}\"/>");
        assert_fault(&look_faults(&tag), "<image> names a file");
    }
}
