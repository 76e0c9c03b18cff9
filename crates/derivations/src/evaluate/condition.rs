//! Conditions and cases.

use super::{Evaluator, Frame};
use crate::claim::{Chain, Condition, Range};
use crate::compare::relation_holds;
use crate::error::Fault;
use crate::expression::Expression;
use crate::value::Value;

impl Evaluator<'_> {
    /// Whether a condition is true at this point.
    ///
    /// # Errors
    /// As for [`Evaluator::evaluate`].
    pub fn holds(&mut self, condition: &Condition, frame: &Frame) -> Result<bool, Fault> {
        match condition {
            Condition::Always => Ok(true),
            Condition::Never => Ok(false),
            Condition::Chain(chain) => self.chain_holds(chain, frame),
            Condition::Member(letter, range) => self.is_member(letter, range, frame),
            Condition::All(parts) => {
                for part in parts {
                    if !self.holds(part, frame)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Condition::Any(parts) => {
                for part in parts {
                    if self.holds(part, frame)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }

    fn chain_holds(&mut self, chain: &Chain, frame: &Frame) -> Result<bool, Fault> {
        let Some(first) = chain.sides.first() else {
            return Ok(true);
        };
        let mut left = self.evaluate(first, frame)?;
        for (relation, side) in chain.relations.iter().zip(&chain.sides[1..]) {
            let right = self.evaluate(side, frame)?;
            if !relation_holds(*relation, &left, &right)? {
                return Ok(false);
            }
            left = right;
        }
        Ok(true)
    }

    fn is_member(
        &mut self,
        letter: &Expression,
        range: &Range,
        frame: &Frame,
    ) -> Result<bool, Fault> {
        let value = self.evaluate(letter, frame)?;
        if let Range::Listed(listed) = range {
            for element in listed {
                if crate::compare::agree(&value, &self.evaluate(element, frame)?) {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        let number = value.whole("what is in a set")?;
        Ok(self.numbers("", range, frame)?.contains(&number))
    }

    /// The value of the first case whose condition holds; without one there is no value.
    pub(super) fn cases(
        &mut self,
        whole: &Expression,
        cases: &[(Expression, Condition)],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        for (position, (value, condition)) in cases.iter().enumerate() {
            if self.holds(condition, frame)? {
                self.choose(whole, cases.len(), position);
                return self.evaluate(value, frame);
            }
        }
        Ok(f64::NAN.into())
    }
}
