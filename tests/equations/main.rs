//! Every displayed equation holds, those about code against the code itself, and a wrong character in one is refused.

mod code;
mod faults;
mod marks;

use std::path::Path;

use workbook::book;
use workbook::manuscript::{Manuscript, Page, Source};
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
    let source = Source {
        file: "book/page.md".to_string(),
        text: text.to_string(),
    };
    let page = Page {
        path: "page.md".into(),
        chapter: None,
        text: text.to_string(),
        sources: vec![source],
    };
    Manuscript {
        root: ".".into(),
        pages: vec![page],
    }
}
