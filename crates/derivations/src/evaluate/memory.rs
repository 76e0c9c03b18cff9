//! Remembers the values of names, and which names each of them depends on.

use std::collections::HashMap;

use crate::name::Name;
use crate::value::Value;

/// A set of names by their numbers, one bit each.
#[derive(Clone, Debug, Default)]
struct NameSet(Vec<u64>);

impl NameSet {
    fn insert(&mut self, number: usize) {
        if self.0.len() <= number / 64 {
            self.0.resize(number / 64 + 1, 0);
        }
        self.0[number / 64] |= 1 << (number % 64);
    }

    fn contains(&self, number: usize) -> bool {
        self.0
            .get(number / 64)
            .is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    fn extend(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }
}

/// What is known of one name.
#[derive(Clone, Debug, Default)]
struct Known {
    values: Vec<(usize, Value)>,
    depends: Option<NameSet>,
}

/// The values that names were found to have, by scope.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    numbers: HashMap<Name, usize>,
    known: Vec<Known>,
    /// The names consulted so far by each evaluation that is under way.
    open: Vec<NameSet>,
}

impl Memory {
    /// The number that stands for a name.
    pub fn number(&mut self, name: &Name) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.known.len();
        self.numbers.insert(name.clone(), number);
        self.known.push(Known::default());
        number
    }

    /// The value of a name in a scope, if it is known; asking for it counts as consulting the name.
    pub fn recall(&mut self, number: usize, scope: usize) -> Option<Value> {
        let known = &self.known[number];
        let value = known.values.iter().find(|(at, _)| *at == scope);
        let value = value.map(|(_, value)| value.clone())?;
        self.consult(number);
        Some(value)
    }

    /// Begins to evaluate a name.
    pub fn begin(&mut self) {
        self.open.push(NameSet::default());
    }

    /// Ends the evaluation that was begun last, with its value if it has one.
    pub fn end(&mut self, number: usize, scope: usize, value: Option<&Value>) {
        let consulted = self.open.pop().unwrap_or_default();
        if let Some(value) = value {
            self.known[number].values.push((scope, value.clone()));
        }
        if let Some(outer) = self.open.last_mut() {
            outer.extend(&consulted);
            outer.insert(number);
        }
        // Only where nothing is varied or fixed is this all that the name can depend on.
        if scope == 0 {
            self.known[number].depends = Some(consulted);
        }
    }

    /// Whether changing one name can change the other; `true` where it is not known.
    pub fn depends(&self, number: usize, on: usize) -> bool {
        let depends = self.known[number].depends.as_ref();
        number == on || depends.is_none_or(|names| names.contains(on))
    }

    fn consult(&mut self, number: usize) {
        let Some(outer) = self.open.last_mut() else {
            return;
        };
        outer.insert(number);
        if let Some(depends) = &self.known[number].depends {
            outer.extend(depends);
        }
    }
}
