//! What a derivative varies: a name, or the entries of a vector or matrix.

use super::Evaluator;
use super::entries::places;
use super::scope::Target;
use crate::error::Fault;
use crate::name::Name;

impl Evaluator<'_> {
    /// What a derivative by this name varies, entry by entry, and the shape of the name's value.
    pub(super) fn targets(
        &mut self,
        name: &Name,
        scope: usize,
    ) -> Result<((usize, usize), Vec<Target>), Fault> {
        let shape = self.global(name, scope)?.shape();
        if shape == (1, 1) {
            return Ok((shape, vec![self.target(name)]));
        }
        let targets = places(shape).map(|place| self.entry_target(name, place));
        Ok((shape, targets.collect()))
    }

    /// An entry with a definition of its own is varied under its own name.
    fn entry_target(&mut self, name: &Name, (row, column): (usize, usize)) -> Target {
        let entry = self.vocabulary.entry_name(name, [row + 1, column + 1]);
        match entry.filter(|entry| self.vocabulary.definition(entry, 0).is_some()) {
            Some(entry) => self.whole(&entry),
            None => Target {
                number: self.memory.number(name),
                entry: Some((row, column)),
            },
        }
    }

    /// A scalar's target: itself, or its place in the vector that it is an entry of.
    pub(super) fn target(&mut self, name: &Name) -> Target {
        let defined = self.vocabulary.definition(name, 0).is_some();
        let Some((owner, place)) = self.vocabulary.owner(name).filter(|_| !defined) else {
            return self.whole(name);
        };
        let position = |axis: usize| {
            let number = place.get(axis).copied().unwrap_or(1);
            usize::try_from(number - 1).unwrap_or(0)
        };
        Target {
            number: self.memory.number(&owner),
            entry: Some((position(0), position(1))),
        }
    }

    fn whole(&mut self, name: &Name) -> Target {
        Target {
            number: self.memory.number(name),
            entry: None,
        }
    }
}
