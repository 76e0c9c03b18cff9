//! Derivatives, exact and of any order: what is varied gets an infinitesimal, whose factor is then read off.

use super::scope::replace;
use super::{Evaluator, Frame};
use crate::error::{Fault, meaningless, shape};
use crate::expression::{Expression, Kind};
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
        let name = self.resolve(first, frame)?.into_owned();
        let position = frame
            .parameters
            .iter()
            .rposition(|(known, _)| *known == name);
        if let Some(position) = position {
            return self.by_parameter(of, rest, frame, position);
        }
        let (size, targets) = self.targets(&name, frame.scope)?;
        let mut slopes = Vec::with_capacity(targets.len());
        for target in targets {
            let number = self.memory.number(&target.name);
            let scope = self.scopes.enter(frame.scope, Some((target, number)));
            let inner = Frame {
                scope,
                ..frame.clone()
            };
            let value = self.differentiate(of, rest, &inner)?;
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
        let size = frame.parameters[position].1.shape();
        let mut slopes = Vec::new();
        for place in places(size) {
            let mut inner = Frame {
                scope,
                ..frame.clone()
            };
            let outside = inner.parameters[position].1.clone();
            inner.parameters[position].1 =
                replace(outside, Some(place), |entry| entry.varied(level));
            let value = self.differentiate(of, rest, &inner)?;
            slopes.push(self.slope(&value, scope));
        }
        assemble(size, slopes)
    }

    /// The factor of the infinitesimal that `scope` has added.
    pub(super) fn slope(&self, value: &Value, scope: usize) -> Value {
        let level = self.scopes.level(scope);
        value.map(|entry| entry.clone().split(level).1)
    }

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
        let mut values = Vec::new();
        for argument in arguments {
            values.push(self.evaluate(argument, frame)?);
        }
        self.gradient_at(name, *primes, &values, order, frame)
    }

    fn gradient_at(
        &mut self,
        name: &Name,
        primes: usize,
        values: &[Value],
        order: usize,
        frame: &Frame,
    ) -> Result<Value, Fault> {
        if order == 0 {
            return self.call_with(name, primes, values, frame);
        }
        let scope = self.scopes.enter(frame.scope, None);
        let level = self.scopes.level(scope);
        let inner = Frame {
            scope,
            ..frame.clone()
        };
        let mut slopes = Vec::new();
        for (position, value) in values.iter().enumerate() {
            for place in places(value.shape()) {
                let mut varied = values.to_vec();
                varied[position] = replace(value.clone(), Some(place), |entry| entry.varied(level));
                let called = self.gradient_at(name, primes, &varied, order - 1, &inner)?;
                slopes.push(self.slope(&called, scope));
            }
        }
        let size = match values {
            [only] => only.shape(),
            several => (several.iter().map(|value| value.entries().len()).sum(), 1),
        };
        assemble(size, slopes)
    }
}

/// Rows and columns in the order of reading.
fn places((rows, columns): (usize, usize)) -> impl Iterator<Item = (usize, usize)> {
    (0..rows).flat_map(move |row| (0..columns).map(move |column| (row, column)))
}

/// Puts the derivatives by each entry together.
fn assemble(size: (usize, usize), mut slopes: Vec<Value>) -> Result<Value, Fault> {
    if slopes.len() == 1 {
        return Ok(slopes.remove(0));
    }
    let (rows, columns) = slopes.first().map_or((1, 1), Value::shape);
    match (size, (rows, columns)) {
        ((_, width), (1, 1)) => Value::build(size, |row, column| {
            Ok(slopes[row * width + column].entry(0, 0))
        }),
        ((count, 1), (_, 1)) => {
            Value::build(
                (rows, count),
                |row, column| Ok(slopes[column].entry(row, 0)),
            )
        }
        _ => Err(shape(
            "a matrix was differentiated by a vector or a vector by a matrix: write it for one entry",
        )),
    }
}
