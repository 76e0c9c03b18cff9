//! Remembers the values of names, and which names each of them depends on.

use std::collections::HashMap;

use fixedbitset::FixedBitSet;

use crate::name::Name;
use crate::value::Value;

/// What is known of one name.
#[derive(Clone, Debug, Default)]
struct Known {
    values: Vec<(usize, Value)>,
    /// The numbers of the names that it was computed from.
    depends: Option<FixedBitSet>,
}

/// The values that names were found to have, by scope.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    numbers: HashMap<Name, usize>,
    known: Vec<Known>,
    /// The names consulted so far by each evaluation that is under way.
    open: Vec<FixedBitSet>,
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

    /// Forgets all values, but not what depends on what.
    pub fn forget(&mut self) {
        self.known.iter_mut().for_each(|known| known.values.clear());
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
        self.open.push(FixedBitSet::new());
    }

    /// Ends the evaluation that was begun last, with its value if it has one.
    pub fn end(&mut self, number: usize, scope: usize, value: Option<&Value>) {
        let consulted = self.open.pop().unwrap_or_default();
        if let Some(value) = value {
            self.known[number].values.push((scope, value.clone()));
        }
        if let Some(outer) = self.open.last_mut() {
            outer.union_with(&consulted);
            outer.grow_and_insert(number);
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
        outer.grow_and_insert(number);
        if let Some(depends) = &self.known[number].depends {
            outer.union_with(depends);
        }
    }
}
