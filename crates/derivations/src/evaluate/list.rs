//! Matrices, their entries, and values at a place.

use super::target::entry_at;
use super::{Evaluator, Frame};
use crate::error::{Fault, meaningless};
use crate::expression::Expression;
use crate::name::{Index, Name};
use crate::value::Value;

impl Evaluator<'_> {
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
        let parameter = frame
            .parameters
            .iter()
            .rposition(|(known, _)| *known == name);
        if let Some(position) = parameter {
            frame.parameters[position].1 = value;
            return Ok(());
        }
        let target = self.target(&name);
        let number = self.memory.number(&target.name);
        frame.scope = self.scopes.fix(frame.scope, (target, number), value);
        Ok(())
    }
}
