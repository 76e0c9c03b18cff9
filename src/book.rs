//! The book as mdBook sees it: loaded, prepared, and written as HTML.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_preprocessor::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use mdbook_renderer::{RenderContext, Renderer};

use crate::manuscript::Manuscript;
use crate::mathematics::Typesetter;
use crate::preprocess::Workbook;

/// Builds the HTML book, and returns the folder that it is in and the number of pages.
///
/// The pages are written beside the last build, which they replace only when all went well: a fault
/// never takes away the book that is being read.
///
/// # Errors
/// If the manuscript has faults, or a file can't be read or written.
pub fn build(root: &Path, typesetter: &Arc<Typesetter>) -> Result<(PathBuf, usize)> {
    let mut book = load(root)?;
    book.with_preprocessor(Workbook::new(Arc::clone(typesetter)));
    let finished = root.join(&book.config.build.build_dir);
    let parent = finished.parent().unwrap_or(root);
    fs::create_dir_all(parent)?;
    let beside = tempfile::Builder::new()
        .prefix("book-")
        .tempdir_in(parent)?;
    book.config.build.build_dir = beside.path().join("html");
    book.build()?;
    if finished.exists() {
        fs::rename(&finished, beside.path().join("last"))?;
    }
    fs::rename(&book.config.build.build_dir, &finished)
        .with_context(|| format!("the book can't be moved to {}", finished.display()))?;
    Ok((finished, book.book.chapters().count()))
}

/// The pages with their includes resolved, and nothing else done to them.
///
/// # Errors
/// If a page that `SUMMARY.md` names can't be read.
pub fn manuscript(root: &Path) -> Result<Manuscript> {
    let mut book = load(root)?;
    book.with_preprocessor(Untouched);
    let (pages, _) = book.preprocess_book(&NoRenderer("html"))?;
    Manuscript::of_book(root, &book.config.book.src, &pages)
}

/// Writes the HTML of pages that are prepared already into `folder`, without the search.
///
/// # Errors
/// If a file can't be read or written.
pub fn render(prepared: Manuscript, folder: &Path) -> Result<()> {
    let mut book = load(&prepared.root)?;
    book.with_preprocessor(Prepared(prepared));
    book.config.build.build_dir = folder.to_path_buf();
    // The index of words takes as long as all the rest, and nobody will search these pages.
    book.config.set("output.html.search.enable", false)?;
    book.build()
}

/// The pages as rustdoc is to test them.
///
/// # Errors
/// If the manuscript has faults.
pub fn for_snippets(root: &Path) -> Result<Book> {
    let mut book = load(root)?;
    book.with_preprocessor(Workbook::new(Arc::default()));
    let (pages, _) = book.preprocess_book(&NoRenderer("test"))?;
    Ok(pages)
}

fn load(root: &Path) -> Result<MDBook> {
    MDBook::load(root).with_context(|| {
        format!(
            "the book in {} can't be loaded: SUMMARY.md lists each page, and each must exist",
            root.display()
        )
    })
}

/// Stands in for our preprocessor where the pages are wanted as they are written.
struct Untouched;

impl Preprocessor for Untouched {
    fn name(&self) -> &str {
        "workbook"
    }

    fn run(&self, _: &PreprocessorContext, book: Book) -> Result<Book> {
        Ok(book)
    }
}

/// Stands in for our preprocessor where the pages are ready.
struct Prepared(Manuscript);

impl Preprocessor for Prepared {
    fn name(&self) -> &str {
        "workbook"
    }

    fn run(&self, _: &PreprocessorContext, mut book: Book) -> Result<Book> {
        self.0.clone().put_into(&mut book);
        Ok(book)
    }
}

/// A renderer that writes nothing: only its name matters, the preprocessors ask for it.
struct NoRenderer(&'static str);

impl Renderer for NoRenderer {
    fn name(&self) -> &str {
        self.0
    }

    fn render(&self, _: &RenderContext) -> Result<()> {
        Ok(())
    }
}
