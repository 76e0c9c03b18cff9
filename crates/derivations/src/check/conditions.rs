//! What is set at a point before its values are drawn: free indices, and `x = 0` after a claim.

use super::Checker;
use crate::claim::{Condition, Relation};
use crate::draw::Point;
use crate::error::Fault;
use crate::evaluate::{Evaluator, Frame};
use crate::expression::{Expression, Kind};

impl Checker<'_> {
    /// Makes a condition true: `x = 0` sets x, everything else has to be so by itself.
    pub(super) fn meet(
        &self,
        evaluator: &mut Evaluator,
        condition: &Condition,
        frame: &mut Frame,
    ) -> Result<bool, Fault> {
        let chain = match condition {
            Condition::All(parts) => {
                for part in parts {
                    if !self.meet(evaluator, part, frame)? {
                        return Ok(false);
                    }
                }
                return Ok(true);
            }
            Condition::Chain(chain) => chain,
            other => return evaluator.holds(other, frame),
        };
        match (chain.relations.as_slice(), chain.sides.as_slice()) {
            (
                [Relation::Equal],
                [
                    Expression {
                        kind: Kind::Name(name),
                        ..
                    },
                    value,
                ],
            ) if !self.vocabulary.is_index(&name.base) => {
                let value = evaluator.evaluate(value, frame)?;
                evaluator.fix(name, value, frame)?;
                Ok(true)
            }
            _ => evaluator.holds(condition, frame),
        }
    }

    /// The values of the declared index letters that a claim uses.
    pub(super) fn indices(&self, point: Point, letters: &[String]) -> Vec<(String, i64)> {
        let mut stride = 1;
        let mut values = Vec::new();
        for letter in letters {
            let Some(range) = self.vocabulary.range(letter) else {
                continue;
            };
            values.push((letter.clone(), point.index(stride, range)));
            stride *= usize::try_from(range.1 - range.0 + 1).unwrap_or(1);
        }
        values
    }
}
