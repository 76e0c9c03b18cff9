//! Values at a place: some names have values of their own inside an expression.

use super::{Evaluator, Frame};
use crate::error::Fault;
use crate::expression::Expression;
use crate::name::Name;
use crate::value::Value;

impl Evaluator<'_> {
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
        let name = self.resolve(name, frame)?;
        if let Some(position) = frame.parameter(&name) {
            frame.parameters[position].1 = value;
            return Ok(());
        }
        let target = self.target(&name);
        frame.scope = self.scopes.fix(frame.scope, target, value);
        Ok(())
    }
}
