//! The names of the entries of vectors and matrices.

use super::Vocabulary;
use crate::name::{Index, Name};

impl Vocabulary {
    /// The vector that has this name as an entry, and the entry's place, from 1.
    pub(crate) fn owner(&self, name: &Name) -> Option<(Name, Vec<i64>)> {
        self.symbols.iter().find_map(|symbol| {
            let letters = symbol.entries.as_ref()?.bind(name)?;
            let of_vector = |letter: &str| {
                symbol
                    .name
                    .indices()
                    .any(|index| *index == Index::letter(letter))
            };
            let (fixed, place): (Vec<_>, Vec<_>) = letters
                .into_iter()
                .partition(|(letter, _)| of_vector(letter));
            let place = place.into_iter().map(|(_, number)| number).collect();
            Some((symbol.name.with_letters(&fixed), place))
        })
    }

    /// What the entry of a vector at a place, from 1, is called.
    pub(crate) fn entry_name(&self, vector: &Name, place: [usize; 2]) -> Option<Name> {
        let declared = self.symbol(vector)?;
        let mut letters = self.fit(&declared.name, vector).unwrap_or_default();
        let mut places = place.into_iter();
        for index in declared.entries.as_ref()?.indices() {
            let Index::Linear { terms, .. } = index else {
                continue;
            };
            let letter = &terms.first()?.1;
            if !letters.iter().any(|(known, _)| known == letter) {
                letters.push((letter.clone(), i64::try_from(places.next()?).ok()?));
            }
        }
        Some(declared.entries.as_ref()?.with_letters(&letters))
    }

    /// How many subscripts the base was declared with, if with more than one.
    pub(crate) fn subscript_count(&self, base: &str) -> Option<usize> {
        let entries = self
            .symbols
            .iter()
            .filter_map(|symbol| symbol.entries.as_ref());
        let declared = self.symbols.iter().map(|symbol| &symbol.name);
        let defined = self.definitions.iter().map(|definition| &definition.head);
        let mut names = entries
            .chain(declared)
            .chain(defined)
            .filter(|name| name.base == base);
        names
            .find(|name| name.subscripts.len() > 1)
            .map(|name| name.subscripts.len())
    }
}
