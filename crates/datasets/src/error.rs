//! What can be wrong with a data file, and what the reader can do about it.

use std::path::PathBuf;

/// A data file that can't be used. Each message names the file, what was expected and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum DatasetError {
    /// The file isn't there or can't be read.
    #[error(
        "{path} can't be read ({source}). It is part of the repository: \
         `git checkout -- {path}` brings it back.", path = path.display()
    )]
    Unreadable {
        /// The file that was looked for.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The file is there, but its bytes are not the ones that the book was computed from.
    #[error(
        "{path} is not the file that the book was computed from.\n  \
         expected sha256 {expected}\n  found    sha256 {found}\n\
         `git checkout -- {path}` brings the original back; \
         your own data can be read with `iris::read`.", path = path.display()
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
}
