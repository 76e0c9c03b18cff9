//! What a name is at a point: a parameter, an index, something defined, something drawn.

use std::borrow::Cow;

use super::entries::entry_at;
use super::{Evaluator, Frame};
use crate::error::{Fault, meaningless};
use crate::name::{Index, Name};
use crate::value::Value;

impl Evaluator<'_> {
    /// The value of a name in a frame.
    pub(super) fn lookup(&mut self, name: &Name, frame: &Frame) -> Result<Value, Fault> {
        let name = self.resolve(name, frame)?;
        if let Some(value) = self.parameter(&name, frame)? {
            return Ok(value);
        }
        if name.is_plain()
            && let Some(number) = frame.letter(&name.base)
        {
            return Ok((number as f64).into());
        }
        self.global(&name, frame.scope)
    }

    /// A parameter, or the entry of a vector that is one.
    fn parameter(&self, name: &Name, frame: &Frame) -> Result<Option<Value>, Fault> {
        if frame.parameters.is_empty() {
            return Ok(None);
        }
        if let Some(position) = frame.parameter(name) {
            return Ok(Some(frame.parameters[position].1.clone()));
        }
        let Some((owner, place)) = self.vocabulary.owner(name) else {
            return Ok(None);
        };
        let position = frame.parameter(&owner);
        position
            .map(|position| entry_at(&frame.parameters[position].1, &place, name))
            .transpose()
    }

    /// The name with numbers in place of its index letters.
    pub(super) fn resolve<'n>(
        &mut self,
        name: &'n Name,
        frame: &Frame,
    ) -> Result<Cow<'n, Name>, Fault> {
        if !name
            .indices()
            .any(|index| matches!(index, Index::Linear { .. }))
        {
            return Ok(Cow::Borrowed(name));
        }
        let resolved = name.map(|index| match index {
            Index::Linear { terms, shift } => self.number(terms, *shift, frame).map(Index::Number),
            other => Ok(other.clone()),
        });
        resolved.map(Cow::Owned)
    }

    /// The number that a sum of index letters stands for.
    pub(super) fn number(
        &mut self,
        terms: &[(i64, String)],
        shift: i64,
        frame: &Frame,
    ) -> Result<i64, Fault> {
        let mut number = shift;
        for (coefficient, letter) in terms {
            let value = match frame.letter(letter) {
                Some(value) => value,
                None => self
                    .lookup(&Name::plain(letter.as_str()), frame)?
                    .whole(&format!("the index `{letter}`"))?,
            };
            number = number.saturating_add(coefficient.saturating_mul(value));
        }
        Ok(number)
    }
}

/// The fault that nothing binds an index letter.
pub fn no_value(letter: &str) -> Fault {
    meaningless(
        format!("the index `{letter}` has no value here"),
        format!("bind it with a sum, or declare its range: `indices: {letter} in 1..3`"),
    )
}
