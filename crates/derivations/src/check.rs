//! Checks a display: every relation, at drawn points or exactly.

use crate::claim::{Claim, Statement};
use crate::error::Fault;
use crate::parser::Parser;
use crate::report::{Options, Report};
use crate::token::Span;
use crate::vocabulary::Vocabulary;

mod accept;
mod branches;
mod chain;
mod conditions;
mod difference;
mod few_values;
mod indices;
mod influence;
mod logic;
mod points;
mod truths;

pub use chain::{Sides, check_sides};

/// Reads a display and verifies every relation in it.
///
/// # Errors
/// A [`Fault`] that says what can't be read, what is undeclared, or which two sides differ at which point.
pub fn check(vocabulary: &Vocabulary, tex: &str, options: Options) -> Result<Report, Fault> {
    let mut parser = Parser::new(tex, vocabulary)?;
    let claims = parser.claims()?;
    let mut report = Report {
        ignored: parser.ignored,
        ..Report::default()
    };
    let checker = Checker {
        vocabulary,
        tex,
        options,
    };
    for claim in &claims {
        checker.claim(claim, &mut report)?;
    }
    Ok(report)
}

/// What all parts of a check need.
pub(crate) struct Checker<'a> {
    /// What the page declares.
    pub(crate) vocabulary: &'a Vocabulary,
    /// The display.
    pub(crate) tex: &'a str,
    /// How thoroughly it is checked.
    pub(crate) options: Options,
}

impl Checker<'_> {
    fn claim(&self, claim: &Claim, report: &mut Report) -> Result<(), Fault> {
        match &claim.statement {
            Statement::Chain(chain) => {
                let sides = Sides {
                    texts: chain
                        .sides
                        .iter()
                        .map(|side| self.text(side.span))
                        .collect(),
                    expressions: chain::compared(chain)?,
                    relations: chain.relations.clone(),
                };
                check_sides(self, &sides, claim.condition.as_ref(), report)
            }
            Statement::Logic(clauses, connectives) => {
                self.logic(claim, clauses, connectives, report)
            }
        }
    }

    /// The text that a part was read from, on one line.
    pub(crate) fn text(&self, span: Span) -> String {
        let text = self.tex.get(span.start..span.end).unwrap_or_default();
        text.replace('&', " ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// How many points are drawn for a claim without free indices.
    pub(crate) fn points(&self) -> usize {
        self.options.points.clamp(8, indices::MOST_POINTS)
    }
}
