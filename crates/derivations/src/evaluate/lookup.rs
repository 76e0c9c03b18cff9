//! What a name is at a point: a parameter, an index, something defined, something drawn.

use std::borrow::Cow;

use super::scope::Target;
use super::{Evaluator, Frame};
use crate::error::{Fault, FaultKind, meaningless, shape};
use crate::name::{Index, Name};
use crate::value::Value;
use crate::vocabulary::Body;

impl Evaluator<'_> {
    /// The value of a name in a frame.
    pub(super) fn lookup(&mut self, name: &Name, frame: &Frame) -> Result<Value, Fault> {
        let name = self.resolve(name, frame)?;
        if let Some(value) = self.parameter(&name, frame)? {
            return Ok(value);
        }
        if name.is_plain() {
            let letter = frame
                .letters
                .iter()
                .rev()
                .find(|(letter, _)| *letter == name.base);
            if let Some((_, number)) = letter {
                return Ok((*number as f64).into());
            }
        }
        self.global(&name, frame.scope)
    }

    /// A parameter, or the entry of a vector that is one.
    fn parameter(&self, name: &Name, frame: &Frame) -> Result<Option<Value>, Fault> {
        let find = |wanted: &Name| {
            frame
                .parameters
                .iter()
                .rev()
                .find(|(known, _)| known == wanted)
        };
        if frame.parameters.is_empty() {
            return Ok(None);
        }
        if let Some((_, value)) = find(name) {
            return Ok(Some(value.clone()));
        }
        let Some((owner, place)) = self.vocabulary.owner(name) else {
            return Ok(None);
        };
        find(&owner)
            .map(|(_, vector)| entry_at(vector, &place, name))
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

    pub(super) fn number(
        &mut self,
        terms: &[(i64, String)],
        shift: i64,
        frame: &Frame,
    ) -> Result<i64, Fault> {
        let mut number = shift;
        for (coefficient, letter) in terms {
            let bound = frame
                .letters
                .iter()
                .rev()
                .find(|(known, _)| known == letter);
            let value = match bound {
                Some((_, value)) => *value,
                None if self.vocabulary.range(letter).is_some() => return Err(no_value(letter)),
                None => self
                    .lookup(&Name::plain(letter.as_str()), frame)?
                    .whole(&format!("the index `{letter}`"))?,
            };
            number = number.saturating_add(coefficient.saturating_mul(value));
        }
        Ok(number)
    }

    /// The value of a name outside all functions.
    pub(super) fn global(&mut self, name: &Name, scope: usize) -> Result<Value, Fault> {
        let key = (scope, name.clone());
        if let Some(value) = self.known.get(&key) {
            return Ok(value.clone());
        }
        let value = match self.scopes.changing(scope, name) {
            Some((changing, outside)) => {
                let outside = self.global(name, outside)?;
                self.scopes.changed(changing, outside)
            }
            None => self.meaning(name, scope)?,
        };
        self.known.insert(key, value.clone());
        Ok(value)
    }

    fn meaning(&mut self, name: &Name, scope: usize) -> Result<Value, Fault> {
        let vocabulary = self.vocabulary;
        if let Some((definition, letters)) = vocabulary.definition(name, 0) {
            return match &definition.body {
                Body::Expression(body) => {
                    let frame = Frame {
                        letters,
                        parameters: Vec::new(),
                        scope,
                    };
                    self.evaluate(body, &frame)
                }
                Body::Value(value) => Ok(value.clone()),
                Body::Code(_) => Err(meaningless(
                    format!("`{name}` is a function"),
                    "write its argument",
                )),
            };
        }
        if let Some((owner, place)) = vocabulary.owner(name) {
            let vector = self.global(&owner, scope)?;
            return entry_at(&vector, &place, name);
        }
        match vocabulary.symbol(name) {
            Some(declared) => self.symbol(name, declared, scope),
            None if name.is_plain() && name.base == "\\pi" => Ok(std::f64::consts::PI.into()),
            None => Err(self.unknown(name)),
        }
    }

    fn unknown(&self, name: &Name) -> Fault {
        if name.is_plain() && self.vocabulary.range(&name.base).is_some() {
            return no_value(&name.base);
        }
        FaultKind::Undeclared {
            symbol: name.to_string(),
            nearest: self.vocabulary.similar(name),
        }
        .into()
    }

    /// What a derivative by this name varies, entry by entry, and the shape of the name's value.
    pub(super) fn targets(
        &mut self,
        name: &Name,
        scope: usize,
    ) -> Result<((usize, usize), Vec<Target>), Fault> {
        let (rows, columns) = self.global(name, scope)?.shape();
        if (rows, columns) == (1, 1) {
            return Ok(((1, 1), vec![self.target(name)]));
        }
        let mut targets = Vec::with_capacity(rows * columns);
        for row in 0..rows {
            for column in 0..columns {
                let entry = self.vocabulary.entry_name(name, [row + 1, column + 1]);
                let own = entry.filter(|entry| self.vocabulary.definition(entry, 0).is_some());
                let target = Target {
                    name: name.clone(),
                    entry: Some((row, column)),
                };
                targets.push(own.map_or(target, |entry| Target {
                    name: entry,
                    entry: None,
                }));
            }
        }
        Ok(((rows, columns), targets))
    }

    /// A scalar's target: itself, or its place in the vector that it is an entry of.
    pub(super) fn target(&self, name: &Name) -> Target {
        let defined = self.vocabulary.definition(name, 0).is_some();
        match self.vocabulary.owner(name).filter(|_| !defined) {
            Some((owner, place)) => {
                let position = |axis: usize| {
                    place
                        .get(axis)
                        .map_or(0, |number| usize::try_from(number - 1).unwrap_or(0))
                };
                Target {
                    name: owner,
                    entry: Some((position(0), position(1))),
                }
            }
            None => Target {
                name: name.clone(),
                entry: None,
            },
        }
    }
}

/// The entry of a vector or matrix at a place from 1.
pub fn entry_at(vector: &Value, place: &[i64], name: &Name) -> Result<Value, Fault> {
    let (rows, columns) = vector.shape();
    let inside = |number: i64, size: usize| {
        usize::try_from(number - 1)
            .ok()
            .filter(|position| *position < size)
    };
    let position = match place {
        [row] if columns == 1 => inside(*row, rows).map(|row| (row, 0)),
        [row, column] => inside(*row, rows).zip(inside(*column, columns)),
        _ => None,
    };
    match position {
        Some((row, column)) => Ok(Value::Scalar(vector.entry(row, column))),
        None => Err(shape(format!("`{name}` lies outside {}", vector.size()))),
    }
}

fn no_value(letter: &str) -> Fault {
    meaningless(
        format!("the index `{letter}` has no value here"),
        format!("bind it with a sum, or declare its range: `indices: {letter} in 1..3`"),
    )
}
