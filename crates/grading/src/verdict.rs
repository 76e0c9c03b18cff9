//! Solved, not attempted, or wrong with an explanation.

use serde::{Deserialize, Serialize};

/// What grading an answer came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Every case is right, or every line of a derivation.
    Solved,
    /// The first case reaches a `todo!`, or no line is written; the text says where.
    NotAttempted(String),
    /// Something is wrong; the text is for the learner.
    Wrong(String),
}

impl Verdict {
    /// The verdict in two words at most.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::NotAttempted(_) => "not attempted",
            Self::Wrong(_) => "wrong",
        }
    }
}

/// What is said wherever an answer that is not attempted has to be explained.
pub(crate) fn not_attempted(place: &str) -> String {
    format!("not attempted yet: write your answer at {place}")
}

/// The verdict if the workbook itself is at fault.
pub(crate) fn ours(fault: &str) -> Verdict {
    Verdict::Wrong(format!(
        "this exercise can't be graded: {fault}\n  this is not your fault: please report it"
    ))
}
