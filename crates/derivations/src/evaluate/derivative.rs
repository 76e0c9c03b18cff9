//! Derivatives, exact and of any order: what is varied gets an infinitesimal, whose factor is then read off.

use super::entries::{assemble, places, replace};
use super::{Evaluator, Frame};
use crate::error::Fault;
use crate::expression::Expression;
use crate::name::Name;
use crate::value::Value;

impl Evaluator<'_> {
    /// The derivative by each name in turn. By a vector or a matrix it has one derivative for each entry:
    /// of a number they keep the shape of what is varied, of a vector they are the columns of the Jacobian.
    pub(super) fn differentiate(
        &mut self,
        of: &Expression,
        by: &[Name],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let Some((first, rest)) = by.split_first() else {
            return self.evaluate(of, frame);
        };
        let name = self.resolve(first, frame)?;
        match frame.parameter(&name) {
            Some(position) => self.by_parameter(of, rest, frame, position),
            None => self.by_name(of, rest, frame, &name),
        }
    }

    fn by_name(
        &mut self,
        of: &Expression,
        rest: &[Name],
        frame: &Frame,
        name: &Name,
    ) -> Result<Value, Fault> {
        let (size, targets) = self.targets(name, frame.scope)?;
        let mut slopes = Vec::with_capacity(targets.len());
        for target in targets {
            let scope = self.scopes.enter(frame.scope, Some(target));
            let value = self.differentiate(of, rest, &frame.inside(scope))?;
            slopes.push(self.slope(&value, scope));
        }
        assemble(size, slopes)
    }

    fn by_parameter(
        &mut self,
        of: &Expression,
        rest: &[Name],
        frame: &Frame,
        position: usize,
    ) -> Result<Value, Fault> {
        let scope = self.scopes.enter(frame.scope, None);
        let level = self.scopes.level(scope);
        let outside = &frame.parameters[position].1;
        let mut slopes = Vec::new();
        for place in places(outside.shape()) {
            let mut inner = frame.inside(scope);
            inner.parameters[position].1 =
                replace(outside.clone(), Some(place), |entry| entry.varied(level));
            let value = self.differentiate(of, rest, &inner)?;
            slopes.push(self.slope(&value, scope));
        }
        assemble(outside.shape(), slopes)
    }

    /// The factor of the infinitesimal that `scope` has added.
    pub(super) fn slope(&self, value: &Value, scope: usize) -> Value {
        let level = self.scopes.level(scope);
        value.map(|entry| entry.clone().split(level).1)
    }
}
