//! Grades a derivation that a learner has written line by line.

use crate::check::{Checker, Sides, check_sides};
use crate::claim::Relation;
use crate::error::FaultKind;
use crate::expression::Expression;
use crate::form::{same_form, same_tree};
use crate::parser::Parser;
use crate::report::{Options, Report};
use crate::vocabulary::Vocabulary;

mod fault;

pub use fault::StepFault;

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
    for (position, text) in lines.iter().enumerate() {
        let after = Line::read(vocabulary, text, position + 2)?;
        if same_tree(&before.expression, &after.expression) {
            return Err(StepFault::Repeats { line: after.number });
        }
        follows(vocabulary, &before, &after)?;
        jumps(derivation, &goal, &after)?;
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
    // A learner is not told of terms that could be anything.
    let options = Options {
        points: Options::default().points,
        influence: false,
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

/// Refuses the goal before as many lines were written as the task asks for.
fn jumps(derivation: &Derivation, goal: &Line, after: &Line) -> Result<(), StepFault> {
    let (written, least) = (after.number - 1, derivation.least_lines);
    if written >= least || !same_form(&after.expression, &goal.expression) {
        return Ok(());
    }
    Err(StepFault::Jumps {
        line: after.number,
        written,
        least,
    })
}
