//! What an exercise asks for, which decides the names of its files.

use std::path::Path;

/// What a reader is to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A function in Rust.
    Code,
    /// The lines of a derivation.
    Derivation,
}

impl Kind {
    /// The kind of the exercise in `folder`; code, if no file of a derivation lies there.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let has = |file: &str| folder.join(file).is_file();
        if has(Self::Derivation.answer()) || has(Self::Derivation.solution()) {
            Self::Derivation
        } else {
            Self::Code
        }
    }

    /// The one file that a reader edits.
    #[must_use]
    pub fn answer(self) -> &'static str {
        match self {
            Self::Code => "answer.rs",
            Self::Derivation => "answer.md",
        }
    }

    /// The file with the solution.
    #[must_use]
    pub fn solution(self) -> &'static str {
        match self {
            Self::Code => "solution.rs",
            Self::Derivation => "solution.md",
        }
    }
}
