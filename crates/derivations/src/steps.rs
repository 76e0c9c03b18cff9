//! Grades a derivation that a learner has written line by line.

use crate::check::{Checker, Sides, check_sides};
use crate::claim::Relation;
use crate::disagreement::Disagreement;
use crate::error::{Fault, FaultKind};
use crate::expression::Expression;
use crate::form::{same_form, same_tree};
use crate::parser::Parser;
use crate::report::{Options, Report};
use crate::vocabulary::Vocabulary;

/// What a learner is asked to derive.
#[derive(Clone, Copy, Debug)]
pub struct Derivation<'a> {
    /// The line to begin with, which the task states.
    pub given: &'a str,
    /// The line to end with.
    pub goal: &'a str,
    /// How many lines the learner has to write at least, the goal included.
    pub least_lines: usize,
}

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

/// Grades the lines that a learner has written between `given` and `goal`; the last one is the goal.
///
/// # Errors
/// The first thing that is wrong, in the order of the lines.
pub fn grade(
    vocabulary: &Vocabulary,
    derivation: &Derivation,
    lines: &[&str],
) -> Result<(), StepFault> {
    let mut before = Line::read(vocabulary, derivation.given, 1)?;
    let goal = Line::read(vocabulary, derivation.goal, lines.len() + 1)?;
    if lines.is_empty() {
        return Err(StepFault::Nothing);
    }
    let least = derivation.least_lines;
    for (position, text) in lines.iter().enumerate() {
        let (line, written) = (position + 2, position + 1);
        let after = Line::read(vocabulary, text, line)?;
        if same_tree(&before.expression, &after.expression) {
            return Err(StepFault::Repeats { line });
        }
        follows(vocabulary, &before, &after)?;
        if written < least && same_form(&after.expression, &goal.expression) {
            return Err(StepFault::Jumps {
                line,
                written,
                least,
            });
        }
        before = after;
    }
    if same_form(&before.expression, &goal.expression) {
        return Ok(());
    }
    let goal = derivation.goal.to_string();
    Err(StepFault::Unfinished { goal })
}

/// A line of the derivation as it was read.
struct Line<'t> {
    number: usize,
    text: &'t str,
    expression: Expression,
}

impl<'t> Line<'t> {
    fn read(vocabulary: &Vocabulary, text: &'t str, number: usize) -> Result<Self, StepFault> {
        let parsed = Parser::new(text, vocabulary).and_then(|mut parser| parser.only_side());
        match parsed {
            Ok(expression) => Ok(Self {
                number,
                text,
                expression,
            }),
            Err(fault) => Err(StepFault::Unreadable {
                line: number,
                fault,
            }),
        }
    }
}

fn follows(vocabulary: &Vocabulary, before: &Line, after: &Line) -> Result<(), StepFault> {
    let options = Options {
        influence: false,
        ..Options::default()
    };
    let checker = Checker {
        vocabulary,
        tex: after.text,
        options,
    };
    let sides = Sides {
        texts: vec![before.text.to_string(), after.text.to_string()],
        expressions: vec![before.expression.clone(), after.expression.clone()],
        relations: vec![Relation::Equal],
    };
    let line = after.number;
    let checked = check_sides(&checker, &sides, None, &mut Report::default());
    checked.map_err(|fault| match fault.kind() {
        FaultKind::Unequal(disagreement) => StepFault::DoesNotFollow {
            line,
            disagreement: disagreement.clone(),
        },
        _ => StepFault::Unreadable { line, fault },
    })
}
