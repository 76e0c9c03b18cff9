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
use crate::ledger::Ledger;
use crate::manuscript::Manuscript;
use crate::mathematics::Typesetter;
use crate::snippets::{self, Libraries};
use crate::{comments, equations, exercises, includes, leftovers, values};

/// The renderers that our steps work for; `test` is what `mdbook test` calls itself.
pub const RENDERERS: [&str; 2] = ["html", "test"];

/// What filling in the pages has shown.
#[derive(Debug)]
pub struct Filled {
    /// What can't be filled in, and the equations that don't hold.
    pub faults: Vec<Fault>,
    /// What is verified.
    pub ledger: Ledger,
}

/// Fills in what the pages only name: exercises, values and the ledger. A missing include is a fault,
/// and so is what can't be filled in, or an equation that doesn't hold.
pub fn fill(manuscript: &mut Manuscript) -> Vec<Fault> {
    fill_and_count(manuscript).faults
}

/// The same, and counts what is verified.
///
/// Exercises come before values, which their texts may name, and both before equations, which may name values.
/// The ledger is last: it counts what all pages hold.
pub fn fill_and_count(manuscript: &mut Manuscript) -> Filled {
    let mut faults = includes::faults(manuscript);
    faults.extend(exercises::expand(manuscript));
    let written = manuscript.clone();
    faults.extend(values::substitute(manuscript));
    let mut examination = equations::examine(manuscript);
    faults.append(&mut examination.faults);
    let ledger = Ledger::of(&written, manuscript, &examination);
    faults.extend(ledger.fill(manuscript));
    if faults.is_empty() {
        // A directive that was refused is still there, and has been named already.
        faults = leftovers::faults(manuscript);
    }
    Filled { faults, ledger }
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
            comments::take_out(&mut manuscript);
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
