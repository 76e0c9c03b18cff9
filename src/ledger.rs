//! What is verified: how many of the book's equations, numbers, snippets and answers are, and which are not.
//!
//! `check` prints the ledger, and `{{ledger}}` on a page becomes the same tables.

mod code;
mod count;
mod print;

use std::fmt::{self, Display, Formatter};

use crate::directive::Directive;
use crate::equations::{Entry, Examination, Standing};
use crate::fault::Fault;
use crate::manuscript::Manuscript;
pub use count::Counts;

/// What is verified in each chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// One for each chapter, in the book's order, then one for the pages outside of chapters.
    pub rows: Vec<Row>,
    /// The displays that are not checked, in the book's order.
    pub unchecked: Vec<Unchecked>,
}

/// What is verified in one chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The chapter's folder; none for the pages outside of chapters.
    pub chapter: Option<String>,
    /// The heading of its first page.
    pub title: String,
    /// How many of each kind.
    pub counts: Counts,
}

/// A display that is not checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unchecked {
    /// The page, relative to the root.
    pub file: String,
    /// The line where the display begins.
    pub line: usize,
    /// The LaTeX.
    pub tex: String,
    /// Why its author leaves it unchecked.
    pub reason: String,
}

/// The pages outside of chapters, as the ledger calls them.
const OTHER_PAGES: &str = "Other pages";

impl Ledger {
    /// Counts: `written` is the manuscript with its exercises expanded but no value filled in,
    /// `filled` the same with its values, and `examination` what became of its equations.
    #[must_use]
    pub fn of(written: &Manuscript, filled: &Manuscript, examination: &Examination) -> Self {
        let chapters = chapters_in_order(written).into_iter().map(Some);
        let rows = chapters.chain([None]).map(|chapter| Row {
            title: chapter.as_ref().map_or_else(
                || OTHER_PAGES.to_string(),
                |chapter| title(written, chapter),
            ),
            counts: count::of_chapter(chapter.as_deref(), written, filled, examination),
            chapter,
        });
        Self {
            rows: rows.collect(),
            unchecked: examination.entries.iter().filter_map(unchecked).collect(),
        }
    }

    /// The sum of all chapters.
    #[must_use]
    pub fn total(&self) -> Counts {
        let counts = self.rows.iter().map(|row| row.counts);
        counts.fold(Counts::default(), Counts::plus)
    }

    /// Puts the tables in the place of every `{{ledger}}`.
    #[must_use]
    pub fn fill(&self, manuscript: &mut Manuscript) -> Vec<Fault> {
        let directive = Directive::named("ledger");
        let mut faults = Vec::new();
        for page in &mut manuscript.pages {
            let (text, refused) = directive.replace(&page.text, |argument| match argument {
                "" => Ok(print::markdown(self)),
                _ => Err("there is one ledger for the whole book; write `{{ledger}}`".to_string()),
            });
            let refused = refused.into_iter();
            faults.extend(refused.map(|refused| page.fault(&refused.directive, refused.message)));
            page.text = text;
        }
        faults
    }
}

impl Display for Ledger {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&print::terminal(self))
    }
}

fn chapters_in_order(manuscript: &Manuscript) -> Vec<String> {
    let mut chapters: Vec<String> = Vec::new();
    for chapter in manuscript
        .pages
        .iter()
        .filter_map(|page| page.chapter.as_ref())
    {
        if !chapters.contains(chapter) {
            chapters.push(chapter.clone());
        }
    }
    chapters
}

/// The heading of the chapter's first page, or the chapter's name as long as that has none.
fn title(manuscript: &Manuscript, chapter: &str) -> String {
    let mut pages = manuscript.pages.iter();
    let first = pages.find(|page| page.chapter.as_deref() == Some(chapter));
    let heading = first.and_then(|page| page.text.lines().find_map(|line| line.strip_prefix("# ")));
    heading.unwrap_or(chapter).trim().to_string()
}

fn unchecked(entry: &Entry) -> Option<Unchecked> {
    let Standing::Unchecked { reason } = &entry.standing else {
        return None;
    };
    Some(Unchecked {
        file: entry.file.clone(),
        line: entry.line,
        tex: entry.tex.clone(),
        reason: reason.clone(),
    })
}
