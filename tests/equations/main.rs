//! Every displayed equation holds, those about code against the code itself, and a wrong character in one is refused.

mod code;
mod faults;
mod marks;
mod standings;
mod wrong_characters;

use std::path::Path;

use workbook::book;
use workbook::manuscript::Manuscript;
use workbook::preprocess;

/// The manuscript with everything filled in.
fn manuscript() -> Manuscript {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut manuscript = book::manuscript(root).expect("the book can be read");
    assert_eq!(preprocess::fill(&mut manuscript), []);
    manuscript
}

/// A manuscript of one page that says `text`.
fn one_page(text: &str) -> Manuscript {
    Manuscript::of_text("book/page.md", text)
}
