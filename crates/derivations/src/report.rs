//! What a check reports: what was verified, and what to look at.

use std::fmt;

/// How a display is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// At how many points; at least 8 are used.
    pub points: usize,
    /// Whether to look for terms that never change the value.
    pub influence: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            points: 8,
            influence: true,
        }
    }
}

/// A display that holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many relations were verified.
    pub steps: usize,
    /// How many of them exactly, because they hold plain numbers only.
    pub exact: usize,
    /// The most points that a claim was evaluated at.
    pub points: usize,
    /// How many spacing commands and words the display has that say nothing to be checked.
    pub ignored: usize,
    /// What holds, but may not be what its author meant.
    pub warnings: Vec<Warning>,
}

/// Something that holds but deserves a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A term or factor could be anything.
    NoInfluence {
        /// The term.
        term: String,
    },
    /// A branch of `cases` was taken at no point.
    NeverTaken {
        /// The branch.
        branch: String,
    },
    /// Most draws had no finite value or violated a condition.
    FewPoints {
        /// How many points were left.
        points: usize,
        /// The claim.
        claim: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoInfluence { term } => write!(
                formatter,
                "`{term}` never influences the value: whatever stood there, the equation would hold"
            ),
            Self::NeverTaken { branch } => {
                write!(
                    formatter,
                    "the case `{branch}` occurs at no drawn point: declare domains in which it can"
                )
            }
            Self::FewPoints { points, claim } => write!(
                formatter,
                "`{claim}` could be tried at {points} points only: declare domains in which it has values"
            ),
        }
    }
}
