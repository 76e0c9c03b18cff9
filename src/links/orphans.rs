//! Files of the book that no page leads to: nobody would ever see them.

use std::collections::BTreeSet;

use super::site::files_below;
use crate::fault::Fault;
use crate::manuscript::Manuscript;

/// The folder of the pages.
const PAGES: &str = "book";

/// What is used without a link: the fonts by the style sheet, the pictures of the README by the README.
const USED_OTHERWISE: [&str; 1] = ["assets/katex/"];

/// The files beside the pages that aren't in `used`, and that no page includes.
pub(super) fn faults(manuscript: &Manuscript, used: &BTreeSet<String>) -> Vec<Fault> {
    let sources = manuscript.pages.iter().flat_map(|page| &page.sources);
    let included: BTreeSet<&str> = sources.map(|source| source.file.as_str()).collect();
    let mut files = files_below(&manuscript.root.join(PAGES));
    // That each page is in SUMMARY.md is a promise of its own.
    files.retain(|file| !file.ends_with(".md") && !used.contains(file));
    files.retain(|file| {
        USED_OTHERWISE
            .iter()
            .all(|folder| !file.starts_with(folder))
    });
    let files = files.into_iter().map(|file| format!("{PAGES}/{file}"));
    files
        .filter(|file| !included.contains(file.as_str()))
        .map(|file| Fault {
            message: "no page uses this file; show it by `![what one sees](path)`, link to it, or delete it".to_string(),
            line: 1,
            file,
        })
        .collect()
}
