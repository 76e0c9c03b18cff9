//! `check`: reads the whole manuscript and lists everything that is wrong with it.

use std::path::Path;

use anyhow::Result;

use crate::book;
use crate::equations;
use crate::fault::Fault;
use crate::manuscript::Manuscript;
use crate::mathematics::Typesetter;
use crate::numbers;
use crate::preprocess;

/// Reads the pages, includes, values and exercises filled in, and returns what is wrong with them.
type Collector = fn(&Manuscript) -> Vec<Fault>;

/// What is checked once the pages are filled in. A new check is one more entry.
const COLLECTORS: [Collector; 2] = [formulas, derivations];

/// Every fault of the manuscript, in the order of the checks.
///
/// # Errors
/// If the manuscript can't be read at all.
pub fn faults(root: &Path) -> Result<Vec<Fault>> {
    let mut manuscript = book::manuscript(root)?;
    // First, while the pages are still as their author wrote them.
    let mut faults = numbers::faults(&manuscript);
    faults.extend(preprocess::fill(&mut manuscript));
    for collect in COLLECTORS {
        faults.extend(collect(&manuscript));
    }
    Ok(faults)
}

fn derivations(manuscript: &Manuscript) -> Vec<Fault> {
    equations::examine(manuscript).faults
}

fn formulas(manuscript: &Manuscript) -> Vec<Fault> {
    Typesetter::default().render(&mut manuscript.clone())
}
