//! Why a derivation is not accepted, in words for its author.

use crate::disagreement::Disagreement;
use crate::error::Fault;

/// Why a derivation is not accepted. Line 1 is the given line; the learner's first line is line 2.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum StepFault {
    /// Nothing was written.
    #[error("there is no line yet: write what follows from the given line, one step a line")]
    Nothing,
    /// A line can't be read or evaluated.
    #[error("line {line}: {fault}")]
    Unreadable {
        /// Which line.
        line: usize,
        /// What is wrong with it.
        fault: Fault,
    },
    /// A line has another value than the line before it.
    #[error(
        "line {line} does not follow from line {}: {}they are {} and {}{}", line - 1,
        disagreement.place(), disagreement.left_value, disagreement.right_value, disagreement.remarked()
    )]
    DoesNotFollow {
        /// Which line.
        line: usize,
        /// The two values and where.
        disagreement: Box<Disagreement>,
    },
    /// A line repeats the line before it.
    #[error("line {line} repeats line {}: each line has to take a step, so leave one of the two out", line - 1)]
    Repeats {
        /// Which line.
        line: usize,
    },
    /// The goal was written down at once.
    #[error(
        "line {line} is the goal already, after {written} of at least {least} lines: write the steps between"
    )]
    Jumps {
        /// Which line.
        line: usize,
        /// How many lines were written up to there.
        written: usize,
        /// How many are asked for.
        least: usize,
    },
    /// The last line is right, but is not the goal.
    #[error("every line follows, but the last one is not yet `{goal}`: go on to that form")]
    Unfinished {
        /// The goal.
        goal: String,
    },
}
