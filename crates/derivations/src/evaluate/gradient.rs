//! Gradients and Hessians: the derivatives of a function by all its arguments.

use super::entries::{assemble, places, replace};
use super::{Evaluator, Frame};
use crate::error::{Fault, meaningless};
use crate::expression::{Expression, Kind};
use crate::name::Name;
use crate::value::Value;

impl Evaluator<'_> {
    /// The derivatives of a function by its arguments.
    pub(super) fn gradient(
        &mut self,
        of: &Expression,
        order: usize,
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let Kind::Call(name, primes, arguments) = &of.kind else {
            return Err(meaningless(
                "`\\nabla` stands before something that is no function with its argument",
                "say by what to differentiate: `\\nabla_{w} E`",
            ));
        };
        let values = self.evaluate_all(arguments, frame)?;
        self.gradient_at((name, *primes), &values, order, frame)
    }

    fn gradient_at(
        &mut self,
        (name, primes): (&Name, usize),
        values: &[Value],
        order: usize,
        frame: &Frame,
    ) -> Result<Value, Fault> {
        if order == 0 {
            return self.call_with(name, primes, values, frame);
        }
        let scope = self.scopes.enter(frame.scope, None);
        let level = self.scopes.level(scope);
        let inner = frame.inside(scope);
        let mut slopes = Vec::new();
        for (position, value) in values.iter().enumerate() {
            for place in places(value.shape()) {
                let mut varied = values.to_vec();
                varied[position] = replace(value.clone(), Some(place), |entry| entry.varied(level));
                let called = self.gradient_at((name, primes), &varied, order - 1, &inner)?;
                slopes.push(self.slope(&called, scope));
            }
        }
        assemble(size_of(values), slopes)
    }
}

/// The shape of the gradient: that of the only argument, or a column of all entries of several.
fn size_of(values: &[Value]) -> (usize, usize) {
    match values {
        [only] => only.shape(),
        several => (several.iter().map(|value| value.entries().len()).sum(), 1),
    }
}
