//! Matrices and their entries.

use super::entries::entry_at;
use super::{Evaluator, Frame};
use crate::error::{Fault, meaningless};
use crate::expression::Expression;
use crate::name::{Index, Name};
use crate::value::Value;

impl Evaluator<'_> {
    /// A matrix of numbers, row by row.
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

    /// An entry of something in brackets, as in `(AB)_{ij}`.
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
}
