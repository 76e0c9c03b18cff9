//! Conditions, cases, matrices, and values at a place.

use super::lookup::entry_at;
use super::{Evaluator, Frame};
use crate::claim::{Chain, Condition, Range};
use crate::compare::relation_holds;
use crate::error::{Fault, meaningless};
use crate::expression::Expression;
use crate::name::{Index, Name};
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

    pub(super) fn matrix(
        &mut self,
        rows: &[Vec<Expression>],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let width = rows.first().map_or(0, Vec::len);
        Value::build((rows.len(), width), |row, column| {
            let value = self.evaluate(&rows[row][column], frame)?;
            value.scalar("an entry of a matrix").cloned()
        })
    }

    pub(super) fn entry(
        &mut self,
        inner: &Expression,
        indices: &[Index],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let value = self.evaluate(inner, frame)?;
        let mut place = Vec::new();
        for index in indices {
            place.push(match index {
                Index::Number(number) => *number,
                Index::Linear { terms, shift } => self.number(terms, *shift, frame)?,
                Index::Label(label) => {
                    let problem = format!("`{label}` can't number the entries of a vector");
                    return Err(meaningless(
                        problem,
                        format!("declare it: `indices: {label} in 1..3`"),
                    ));
                }
            });
        }
        entry_at(&value, &place, &Name::plain("(…)"))
    }

    /// An expression with some names set to values; its derivatives are taken there.
    pub(super) fn at(
        &mut self,
        inner: &Expression,
        places: &[(Name, Expression)],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let mut changed = frame.clone();
        for (name, value) in places {
            let value = self.evaluate(value, frame)?;
            self.fix(name, value, &mut changed)?;
        }
        self.evaluate(inner, &changed)
    }

    /// Gives a name a value inside a frame.
    ///
    /// # Errors
    /// If an index of the name has no value.
    pub fn fix(&mut self, name: &Name, value: Value, frame: &mut Frame) -> Result<(), Fault> {
        let name = self.resolve(name, frame)?.into_owned();
        match frame
            .parameters
            .iter()
            .rposition(|(known, _)| *known == name)
        {
            Some(position) => frame.parameters[position].1 = value,
            None => frame.scope = self.scopes.fix(frame.scope, self.target(&name), value),
        }
        Ok(())
    }
}
