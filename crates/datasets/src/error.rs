//! What can be wrong with a data file, and what the reader can do about it.

use std::path::{Path, PathBuf};

/// A data file that can't be used. Each message names the file, what was expected and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum DatasetError {
    /// The file isn't there or can't be read.
    #[error("{path} can't be read ({source}). {remedy}", path = path.display())]
    Unreadable {
        /// The file that was looked for.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
        /// What to do, as a sentence.
        remedy: String,
    },
    /// The file is there, but its bytes are not the ones that the book was computed from.
    #[error(
        "{path} is not the file that the book was computed from.\n  \
         expected sha256 {expected}\n  found    sha256 {found}\n\
         `git checkout -- {path}` brings the original back; \
         data of your own can be read with the loader's function `read`.", path = path.display()
    )]
    Checksum {
        /// The file that was read.
        path: PathBuf,
        /// The checksum that stands in the loader's source.
        expected: String,
        /// The checksum of the file that was found.
        found: String,
    },
    /// A line of the file doesn't hold what the format asks for.
    #[error("{path}, line {line}: expected {expected}, found `{found}`. Mend that line or remove it.", path = path.display())]
    Malformed {
        /// The file that was read.
        path: PathBuf,
        /// The line, counted from 1 with the heading as line 1.
        line: u64,
        /// What the format asks for there.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A folder lacks a file of the data set.
    #[error(
        "{folder} should hold `{name}` or `{name}.gz`, and holds neither. \
         Put one of them there, or name the folder that has it.", folder = folder.display()
    )]
    Absent {
        /// The folder that was looked through.
        folder: PathBuf,
        /// The file's name, without `.gz`.
        name: String,
    },
    /// A file of bytes is damaged, or holds something else than it should.
    #[error("{path}: expected {expected}, found {found}. {remedy}", path = path.display())]
    Unfit {
        /// The file that was read.
        path: PathBuf,
        /// What should be there.
        expected: String,
        /// What is there.
        found: String,
        /// What to do, as a sentence.
        remedy: String,
    },
}

impl DatasetError {
    pub(crate) fn unreadable(path: &Path, source: std::io::Error) -> Self {
        Self::Unreadable {
            path: path.to_path_buf(),
            source,
            remedy: "Name a file that is there and that you may read.".to_string(),
        }
    }

    pub(crate) fn unfit(path: &Path, expected: &str, found: &str, remedy: &str) -> Self {
        Self::Unfit {
            path: path.to_path_buf(),
            expected: expected.to_string(),
            found: found.to_string(),
            remedy: remedy.to_string(),
        }
    }

    /// The same fault in a file of the repository, which git can mend.
    pub(crate) fn in_repository(mut self) -> Self {
        if let Self::Unreadable { path, remedy, .. } | Self::Unfit { path, remedy, .. } = &mut self
        {
            let path = path.display();
            *remedy =
                format!("It is part of the repository: `git checkout -- {path}` brings it back.");
        }
        self
    }
}
