//! The names of symbols: a base with subscripts, a layer in parentheses and a mark.

use std::hash::{Hash, Hasher};

pub use crate::index::Index;

mod written;

/// A symbol as the display writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The letter with its dress, such as `w`, `\sigma` or `\hat{x}`.
    pub base: String,
    /// The subscripts.
    pub subscripts: Vec<Index>,
    /// What stands in a superscript `^{(…)}`.
    pub layers: Vec<Index>,
    /// What else distinguishes it: a prime, `*`, `new`, or a power that is declared to be part of it.
    pub mark: String,
}

impl Name {
    /// A name without subscripts, layers or mark.
    pub fn plain(base: impl Into<String>) -> Self {
        Self {
            base: base.into(),
            subscripts: Vec::new(),
            layers: Vec::new(),
            mark: String::new(),
        }
    }

    /// Whether the base is all there is.
    pub fn is_plain(&self) -> bool {
        self.subscripts.is_empty() && self.layers.is_empty() && self.mark.is_empty()
    }

    /// All indices, subscripts first.
    pub fn indices(&self) -> impl Iterator<Item = &Index> {
        self.subscripts.iter().chain(&self.layers)
    }

    /// The same name with each index replaced.
    ///
    /// # Errors
    /// Those of `replace`.
    pub fn map<E>(&self, mut replace: impl FnMut(&Index) -> Result<Index, E>) -> Result<Self, E> {
        let subscripts = self
            .subscripts
            .iter()
            .map(&mut replace)
            .collect::<Result<_, E>>()?;
        let layers = self
            .layers
            .iter()
            .map(&mut replace)
            .collect::<Result<_, E>>()?;
        Ok(Self {
            base: self.base.clone(),
            subscripts,
            layers,
            mark: self.mark.clone(),
        })
    }

    /// Whether the names differ in their indices only.
    pub fn has_form_of(&self, other: &Self) -> bool {
        self.base == other.base
            && self.mark == other.mark
            && self.subscripts.len() == other.subscripts.len()
            && self.layers.len() == other.layers.len()
    }

    /// The values of this pattern's index letters that make it `other`, or nothing if none do.
    pub fn bind(&self, other: &Self) -> Option<Vec<(String, i64)>> {
        if !self.has_form_of(other) {
            return None;
        }
        let mut bound = Vec::new();
        for (pattern, given) in self.indices().zip(other.indices()) {
            pattern.bind(given, &mut bound).then_some(())?;
        }
        Some(bound)
    }

    /// The same name with numbers in place of the letters given.
    pub fn with_letters(&self, letters: &[(String, i64)]) -> Self {
        let known = |letter: &str| {
            letters
                .iter()
                .find(|(known, _)| known == letter)
                .map(|(_, number)| *number)
        };
        let numbered = self.map(|index| {
            let number = match index {
                Index::Linear { terms, shift } => {
                    terms.iter().try_fold(*shift, |sum, (factor, letter)| {
                        Some(sum + factor * known(letter)?)
                    })
                }
                _ => None,
            };
            Ok::<_, std::convert::Infallible>(number.map_or_else(|| index.clone(), Index::Number))
        });
        match numbered {
            Ok(name) => name,
        }
    }

    /// Whether every index is a number, so that `x` declares it together with `x`.
    pub fn is_member(&self) -> bool {
        self.mark.is_empty()
            && self
                .indices()
                .all(|index| matches!(index, Index::Number(_)))
    }
}

/// Names are looked up more often than anything else is done with them, and hardly ever differ in a label
/// or a mark only: hashing the rest is quicker, and as good.
impl Hash for Name {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        hasher.write(self.base.as_bytes());
        for index in self.indices() {
            if let Index::Number(number) = index {
                hasher.write_i64(*number);
            }
        }
    }
}
