//! What a derivative varies: a name, or the entries of a vector or matrix.

use super::Evaluator;
use super::scope::Target;
use crate::error::{Fault, shape};
use crate::name::Name;
use crate::value::Value;

impl Evaluator<'_> {
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
