//! `check`: reads the whole manuscript, and lists what is wrong with it, or else what is verified.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use anyhow::Result;
use tempfile::TempDir;

use crate::fault::{Fault, Faults};
use crate::ledger::Ledger;
use crate::manuscript::Manuscript;
use crate::mathematics::Typesetter;
use crate::{book, equations, links, numbers, preprocess};

/// What the checks have found.
#[derive(Debug)]
pub struct Findings {
    /// Every fault of the manuscript, in the order of the checks.
    pub faults: Vec<Fault>,
    /// What is verified.
    pub ledger: Ledger,
    /// How many links lead to a file of the book.
    pub links: usize,
    /// The addresses of other hosts that the pages name.
    pub elsewhere: BTreeSet<String>,
}

/// Prints the ledger if all is well.
///
/// # Errors
/// If the manuscript has faults, with every one of them, or if it can't be read at all.
pub fn run(root: &Path) -> Result<()> {
    let findings = examine(root)?;
    Faults::refuse(findings.faults)?;
    let text = format!(
        "The manuscript has no faults.\n\n{}\n\n{} links were followed; {} addresses of other hosts were not visited.",
        findings.ledger,
        findings.links,
        findings.elsewhere.len()
    );
    match writeln!(io::stdout(), "{text}") {
        // Whoever reads the first lines only, as `head` does, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// Does every check.
///
/// # Errors
/// If the manuscript can't be read, or mdBook can't make HTML of it.
pub fn examine(root: &Path) -> Result<Findings> {
    let mut manuscript = book::manuscript(root)?;
    // First, while the pages are still as their author wrote them.
    let mut faults = numbers::faults(&manuscript);
    let mut filled = preprocess::fill_and_count(&mut manuscript);
    faults.append(&mut filled.faults);
    // The pages are made even if they have faults, so that one run of the check names all of them.
    let mut typeset = manuscript.clone();
    equations::tick(&mut typeset);
    faults.extend(Typesetter::default().render(&mut typeset));
    let mut followed = follow_links(&manuscript, typeset)?;
    faults.append(&mut followed.faults);
    Ok(Findings {
        faults,
        ledger: filled.ledger,
        links: followed.inside,
        elsewhere: followed.elsewhere,
    })
}

fn follow_links(filled: &Manuscript, typeset: Manuscript) -> Result<links::Followed> {
    let folder = TempDir::new()?;
    book::render(typeset, folder.path())?;
    links::follow(filled, folder.path())
}
