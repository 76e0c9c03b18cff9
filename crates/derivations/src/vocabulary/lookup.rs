//! What a name means, for the parser and the evaluator.

use super::{Declared, Definition, Vocabulary};
use crate::name::Name;

impl Vocabulary {
    /// Whether any declaration or definition has this base.
    pub(crate) fn knows_base(&self, base: &str) -> bool {
        self.bases().any(|known| known == base)
    }

    /// All bases, for the search for a similar one.
    pub(crate) fn bases(&self) -> impl Iterator<Item = &str> {
        let entries = self
            .symbols
            .iter()
            .filter_map(|symbol| symbol.entries.as_ref());
        let declared = self.symbols.iter().map(|symbol| &symbol.name);
        let defined = self.definitions.iter().map(|definition| &definition.head);
        let sets = self.sets.iter().map(|(name, _)| name);
        let names = declared
            .chain(entries)
            .chain(defined)
            .chain(sets)
            .chain(&self.functions);
        let indices = self.indices.iter().map(|(letter, ..)| letter.as_str());
        names.map(|name| name.base.as_str()).chain(indices)
    }

    /// Whether a name with this mark was declared.
    pub(crate) fn knows_mark(&self, name: &Name) -> bool {
        let declared = self.symbols.iter().map(|symbol| &symbol.name);
        let defined = self.definitions.iter().map(|definition| &definition.head);
        let mut marked = declared
            .chain(defined)
            .filter(|known| known.mark.starts_with(&name.mark));
        marked.any(|known| {
            let unmarked = |name: &Name| Name {
                mark: String::new(),
                ..name.clone()
            };
            let (pattern, given) = (unmarked(known), unmarked(name));
            pattern == given || pattern.bind(&given).is_some()
        })
    }

    /// Whether a name of this form is that of a function; `g` may be one and `g_1` a number.
    pub(crate) fn is_function(&self, name: &Name) -> bool {
        let defined = self
            .definitions
            .iter()
            .filter(|definition| !definition.parameters.is_empty())
            .map(|definition| &definition.head);
        defined
            .chain(&self.functions)
            .any(|known| known.has_form_of(name))
    }

    /// Whether the letter may stand for a number in a subscript.
    pub(crate) fn is_index(&self, letter: &str) -> bool {
        let whole = |symbol: &&Declared| symbol.name.is_plain() && Self::is_whole(symbol);
        self.range(letter).is_some()
            || self
                .symbols
                .iter()
                .filter(whole)
                .any(|symbol| symbol.name.base == letter)
    }

    /// The range of a declared index letter.
    pub(crate) fn range(&self, letter: &str) -> Option<(i64, i64)> {
        let found = self.indices.iter().find(|(known, ..)| known == letter);
        found.map(|(_, first, last)| (*first, *last))
    }

    /// The numbers of a declared set.
    pub(crate) fn set(&self, name: &Name) -> Option<&[i64]> {
        let found = self.sets.iter().find(|(known, _)| known == name);
        found.map(|(_, numbers)| numbers.as_slice())
    }

    /// The definition that fits best, and the numbers that its index letters then have.
    pub(crate) fn definition(
        &self,
        name: &Name,
        arguments: usize,
    ) -> Option<(&Definition, Vec<(String, i64)>)> {
        let fitting = self
            .definitions
            .iter()
            .filter(|definition| definition.parameters.len() == arguments);
        let bound =
            fitting.filter_map(|definition| Some((definition, self.fit(&definition.head, name)?)));
        bound.min_by_key(|(_, letters)| letters.len())
    }

    /// The declaration that fits best: the name itself, then a pattern, then the bare base.
    pub(crate) fn symbol(&self, name: &Name) -> Option<&Declared> {
        let bound = |symbol: &&Declared| self.fit(&symbol.name, name).is_some();
        let family = |symbol: &&Declared| symbol.name.is_plain() && symbol.name.base == name.base;
        let exact = self.symbols.iter().find(|symbol| symbol.name == *name);
        let pattern = exact.or_else(|| self.symbols.iter().find(bound));
        pattern.or_else(|| {
            self.symbols
                .iter()
                .find(family)
                .filter(|_| name.is_member())
        })
    }

    /// Binds a pattern whose letters stay within their declared ranges.
    pub(super) fn fit(&self, pattern: &Name, name: &Name) -> Option<Vec<(String, i64)>> {
        let letters = pattern.bind(name)?;
        let inside = letters.iter().all(|(letter, number)| {
            self.range(letter)
                .is_some_and(|(first, last)| (first..=last).contains(number))
        });
        inside.then_some(letters)
    }

    /// A declared or defined name of similar spelling.
    pub(crate) fn similar(&self, name: &Name) -> Option<String> {
        let declared = self.symbols.iter().map(|symbol| &symbol.name);
        let defined = self.definitions.iter().map(|definition| &definition.head);
        let same_base = declared
            .chain(defined)
            .filter(|known| known.base == name.base);
        let distance = |known: &String| strsim::damerau_levenshtein(known, &name.to_string());
        same_base
            .map(Name::to_string)
            .filter(|known| *known != name.to_string())
            .min_by_key(distance)
    }
}
