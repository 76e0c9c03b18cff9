//! A piece of a page is found again in the file and on the line where its author wrote it.

use workbook::manuscript::{Manuscript, Page, Source, line_of};

/// A page that includes a file.
fn page() -> Page {
    let mut manuscript = Manuscript::of_text("book/page.md", "# Page\n\none\n\n> two\n> three\n");
    let mut page = manuscript.pages.remove(0);
    page.sources.push(Source {
        file: "code/unit.rs".to_string(),
        text: "// first\none\n    four\n    five\n".to_string(),
    });
    page
}

#[test]
fn a_fault_stands_where_its_piece_was_written() {
    for (piece, place) in [
        ("# Page", ("book/page.md", 1)),
        ("one", ("book/page.md", 3)),
        ("// first", ("code/unit.rs", 1)),
        ("    four\n    five", ("code/unit.rs", 3)),
        // Indented otherwise, its first line is found, without the white space.
        ("  four\n  five", ("code/unit.rs", 3)),
        ("\n\n  five\n", ("code/unit.rs", 4)),
        // The page quotes it, so that no two lines of it stand together.
        ("two\nthree", ("book/page.md", 5)),
        // What is nowhere stands at the top of the page.
        ("a value that was filled in", ("book/page.md", 1)),
    ] {
        let fault = page().fault(piece, "why".to_string());
        let found = (fault.file.as_str(), fault.line);
        assert_eq!(found, place, "{piece:?}");
        assert_eq!(fault.message, "why");
    }
}

#[test]
fn lines_are_counted_from_one_and_a_line_break_ends_its_own() {
    let text = "a\nbc\n\nd";
    let lines: Vec<usize> = (0..=text.len())
        .map(|offset| line_of(text, offset))
        .collect();
    assert_eq!(lines, [1, 1, 2, 2, 2, 3, 4, 4]);
}
