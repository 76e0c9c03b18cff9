//! Every displayed equation is evaluated from the very LaTeX that is displayed.
//!
//! The author declares symbols in comments that leave no trace on the page, and marks what isn't to be checked:
//!
//! ```text
//! <!-- declare
//! symbols: x real
//! -->
//! <!-- define -->                          the display below gives a symbol its meaning
//! <!-- defined -->                         it repeats a meaning that was declared, and must agree with it
//! <!-- unchecked: why -->                  the display below can't be checked, for this reason
//! <!-- idle: why -->                       it is checked, and a term in it may do nothing
//! <!-- code: name -->                      it is checked against code, by tests/equations.rs
//! ```
//!
//! A display without a mark is checked. What is declared on a page holds from there to its end.

pub mod display;
mod examiner;
mod tick;

use std::collections::BTreeMap;

use derivations::Vocabulary;

use crate::fault::Fault;
use crate::manuscript::Manuscript;
use examiner::Examiner;

pub use tick::tick;

/// What became of the displays of the manuscript.
#[derive(Debug, Default)]
pub struct Examination {
    /// What is wrong with them.
    pub faults: Vec<Fault>,
    /// One for each display that is in order.
    pub entries: Vec<Entry>,
}

/// A display that is in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The chapter of its page.
    pub chapter: Option<String>,
    /// The page, relative to the root.
    pub file: String,
    /// The line where the display begins.
    pub line: usize,
    /// The LaTeX.
    pub tex: String,
    /// What it is.
    pub standing: Standing,
}

/// What a display is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Every relation in it holds.
    Checked {
        /// How many relations.
        steps: usize,
        /// How many of them between plain numbers, and so exactly.
        exact: usize,
    },
    /// It gives a symbol its meaning.
    Defined,
    /// It is not checked.
    Unchecked {
        /// Why not.
        reason: String,
    },
}

/// Puts a name that a page marks as code into the page's vocabulary.
pub type Binding = fn(&mut Vocabulary) -> Result<(), derivations::Fault>;

/// Examines every display; those that are marked as code are left to the test that has the code.
#[must_use]
pub fn examine(manuscript: &Manuscript) -> Examination {
    examine_with(manuscript, None)
}

/// Examines every display, those that are marked as code with the bindings of that name.
///
/// Without bindings they count as checked, because a test with all bindings checks them.
#[must_use]
pub fn examine_with(
    manuscript: &Manuscript,
    bindings: Option<&BTreeMap<&str, Binding>>,
) -> Examination {
    let mut examination = Examination::default();
    for page in &manuscript.pages {
        let mut examiner = Examiner::new(page, bindings);
        for item in display::items(&page.text) {
            match examiner.item(&item) {
                Ok(Some(entry)) => examination.entries.push(entry),
                Ok(None) => {}
                Err(message) => examination
                    .faults
                    .push(page.fault(&page.text[item.range()], message)),
            }
        }
    }
    examination
}
