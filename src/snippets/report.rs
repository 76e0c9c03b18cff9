//! What rustdoc said about each page.

use std::fmt::{self, Display, Formatter};
use std::path::Path;
use std::process::Output;

use anyhow::{Result, bail};

/// The snippets of one page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageResult {
    /// The page's file, relative to the manuscript.
    pub page: String,
    /// How many snippets ran and held.
    pub passed: usize,
    /// How many didn't.
    pub failed: usize,
    /// What rustdoc printed, if anything failed.
    pub messages: String,
}

impl PageResult {
    /// Reads rustdoc's output for `page`.
    pub(super) fn of(page: &Path, output: &Output) -> Self {
        let text = String::from_utf8_lossy(&output.stdout);
        let complaints = String::from_utf8_lossy(&output.stderr);
        let passed = total(&text, "passed");
        // If rustdoc itself fails it counts nothing, but something is wrong with the page all the same.
        let failed = total(&text, "failed").max(usize::from(!output.status.success()));
        let messages = if failed == 0 {
            String::new()
        } else {
            format!("{text}{complaints}")
        };
        Self {
            page: page.display().to_string().replace('\\', "/"),
            passed,
            failed,
            messages,
        }
    }
}

/// Adds up the numbers before `what` in lines such as `test result: ok. 3 passed; 0 failed; …`.
fn total(text: &str, what: &str) -> usize {
    let summaries = text
        .lines()
        .filter(|line| line.starts_with("test result: "));
    let counts = summaries.flat_map(|line| line.split(['.', ';']));
    counts
        .filter_map(|count| count.trim().strip_suffix(what))
        .filter_map(|number| number.trim().parse::<usize>().ok())
        .sum()
}

/// The results of all pages that were tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Sorted by the page's name.
    pub pages: Vec<PageResult>,
}

impl Report {
    pub(super) fn new(mut pages: Vec<PageResult>) -> Self {
        pages.sort();
        Self { pages }
    }

    /// How many snippets held, on all pages.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.pages.iter().map(|page| page.passed).sum()
    }

    /// Fails if a snippet did.
    ///
    /// # Errors
    /// If any snippet failed; the error holds what rustdoc said.
    pub fn verdict(&self) -> Result<()> {
        let failed: usize = self.pages.iter().map(|page| page.failed).sum();
        if failed == 0 {
            return Ok(());
        }
        bail!(
            "{self}\n{failed} of {} snippets failed; lines are counted after includes; test one page again with `cargo run -- test <page>`",
            failed + self.passed()
        )
    }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for page in &self.pages {
            let PageResult {
                page,
                passed,
                failed,
                messages,
            } = page;
            match failed {
                0 => writeln!(formatter, "{page}: {passed} passed")?,
                _ => writeln!(
                    formatter,
                    "{page}: {passed} passed, {failed} FAILED\n{messages}"
                )?,
            }
        }
        Ok(())
    }
}
