//! What our steps make of the pages, between mdBook's reading them and its writing HTML.
//!
//! The steps run inside this program; for the `mdbook` program, `book.toml` names `preprocess` as
//! a command that runs the same ones.

use std::io;
use std::sync::Arc;

use anyhow::Result;
use mdbook_preprocessor::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::fault::{Fault, Faults};
use crate::manuscript::Manuscript;
use crate::mathematics::Typesetter;
use crate::snippets::{self, Libraries};
use crate::{equations, exercises, includes, values};

/// The renderers that our steps work for; `test` is what `mdbook test` calls itself.
pub const RENDERERS: [&str; 2] = ["html", "test"];

/// Fills in what the pages only name: exercises and values. A missing include is a fault as well.
///
/// Exercises come before values, which their texts may name, and both before equations and formulas.
pub fn fill(manuscript: &mut Manuscript) -> Vec<Fault> {
    let mut faults = includes::faults(manuscript);
    faults.extend(exercises::expand(manuscript));
    faults.extend(values::substitute(manuscript));
    faults
}

/// Our steps as a preprocessor of mdBook's.
pub struct Workbook {
    typesetter: Arc<Typesetter>,
}

impl Workbook {
    /// A preprocessor that sets formulas with `typesetter`, which remembers them for the next build.
    #[must_use]
    pub fn new(typesetter: Arc<Typesetter>) -> Self {
        Self { typesetter }
    }
}

impl Preprocessor for Workbook {
    fn name(&self) -> &str {
        "workbook"
    }

    fn supports_renderer(&self, renderer: &str) -> Result<bool> {
        Ok(RENDERERS.contains(&renderer))
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let mut manuscript = Manuscript::of_book(&context.root, &context.config.book.src, &book)?;
        let mut faults = fill(&mut manuscript);
        // Snippets run whatever the equations are worth, so that each is mended on its own.
        if context.renderer == "html" {
            faults.extend(equations::examine(&manuscript).faults);
            equations::tick(&mut manuscript);
            faults.extend(self.typesetter.render(&mut manuscript));
        }
        Faults::refuse(faults)?;
        manuscript.put_into(&mut book);
        Ok(book)
    }
}

/// Serves the `mdbook` program: the book comes in as JSON and goes out as JSON.
///
/// For `mdbook test` the snippets are run here, with the crates that they use, and the pages are
/// handed back empty: rustdoc as mdbook calls it would not find those crates.
///
/// # Errors
/// If the input is no book, if there are faults, or if a snippet fails.
pub fn serve_mdbook() -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(io::stdin())?;
    let mut book = Workbook::new(Arc::default()).run(&context, book)?;
    if context.renderer == "test" {
        let libraries = Libraries::build(&context.root)?;
        snippets::run(&book, &libraries, None)?.verdict()?;
        book.for_each_chapter_mut(|chapter| chapter.content.clear());
    }
    serde_json::to_writer(io::stdout().lock(), &book)?;
    Ok(())
}
