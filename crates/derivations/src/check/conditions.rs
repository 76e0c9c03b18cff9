//! What is set at a point before its values are drawn: `x = 0` after a claim.

use super::Checker;
use crate::claim::{Chain, Condition, Relation};
use crate::error::Fault;
use crate::evaluate::{Evaluator, Frame};
use crate::expression::{Expression, Kind};
use crate::name::Name;

impl Checker<'_> {
    /// Makes a condition true: `x = 0` sets x, everything else has to be so by itself.
    pub(super) fn meet(
        &self,
        evaluator: &mut Evaluator,
        condition: &Condition,
        frame: &mut Frame,
    ) -> Result<bool, Fault> {
        match condition {
            Condition::All(parts) => self.meet_all(evaluator, parts, frame),
            Condition::Chain(chain) => match self.assignment(chain) {
                Some((name, value)) => {
                    let value = evaluator.evaluate(value, frame)?;
                    evaluator.fix(name, value, frame)?;
                    Ok(true)
                }
                None => evaluator.holds(condition, frame),
            },
            other => evaluator.holds(other, frame),
        }
    }

    fn meet_all(
        &self,
        evaluator: &mut Evaluator,
        parts: &[Condition],
        frame: &mut Frame,
    ) -> Result<bool, Fault> {
        for part in parts {
            if !self.meet(evaluator, part, frame)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The name and the value in `x = 0`; an index is not set but has to have the value.
    fn assignment<'c>(&self, chain: &'c Chain) -> Option<(&'c Name, &'c Expression)> {
        match (chain.relations.as_slice(), chain.sides.as_slice()) {
            ([Relation::Equal], [left, value]) => match &left.kind {
                Kind::Name(name) if !self.vocabulary.is_index(&name.base) => Some((name, value)),
                _ => None,
            },
            _ => None,
        }
    }
}
