//! What is wrong with the manuscript, where, and how to mend it.

use std::fmt::{self, Display, Formatter};

/// One thing that is wrong with one line of the manuscript.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to the folder with `book.toml`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong; how to mend it.
    pub message: String,
}

impl Display for Fault {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// All faults that were found, as the one error that stops a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Fails if there is any fault, with every one of them in the order of the files and lines.
    ///
    /// # Errors
    /// If `faults` isn't empty.
    pub fn refuse(mut faults: Vec<Fault>) -> Result<(), Self> {
        faults.sort();
        faults.dedup();
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Self(faults))
        }
    }

    /// The faults, sorted.
    #[must_use]
    pub fn list(&self) -> &[Fault] {
        &self.0
    }
}

impl Display for Faults {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(formatter, "{fault}")?;
        }
        match self.0.len() {
            1 => write!(formatter, "the manuscript has 1 fault"),
            count => write!(formatter, "the manuscript has {count} faults"),
        }
    }
}

impl std::error::Error for Faults {}
