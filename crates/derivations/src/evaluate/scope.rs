//! Which names a derivative varies. Scopes form a tree: each one varies or fixes a name for what is inside it.

use std::collections::HashMap;

use crate::dual::Dual;
use crate::name::Name;
use crate::value::Value;

/// A name, or one entry of the vector or matrix that it names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The name.
    pub name: Name,
    /// Row and column, from 0.
    pub entry: Option<(usize, usize)>,
}

/// What a scope does to its target.
#[derive(Clone, Debug)]
pub enum Change {
    /// Nothing: the scope only has a level of its own, for the parameter of a function.
    None,
    /// It gives the target a slope of one.
    Vary(Target),
    /// It gives the target this value.
    Fix(Target, Value),
}

#[derive(Clone, Debug)]
struct Scope {
    parent: usize,
    level: usize,
    change: Change,
}

/// All scopes that were entered at one point; the same one is entered again rather than made anew,
/// so that what is known inside it stays known.
#[derive(Clone, Debug)]
pub struct Scopes {
    all: Vec<Scope>,
    entered: HashMap<(usize, Option<Target>), usize>,
}

impl Default for Scopes {
    fn default() -> Self {
        let root = Scope {
            parent: 0,
            level: 0,
            change: Change::None,
        };
        Self {
            all: vec![root],
            entered: HashMap::new(),
        }
    }
}

impl Scopes {
    /// The scope inside `parent` that varies `target`.
    pub fn enter(&mut self, parent: usize, target: Option<Target>) -> usize {
        if let Some(known) = self.entered.get(&(parent, target.clone())) {
            return *known;
        }
        let change = target.clone().map_or(Change::None, Change::Vary);
        let scope = self.add(parent, change);
        self.entered.insert((parent, target), scope);
        scope
    }

    /// A scope inside `parent` in which the target has a value of its own.
    pub fn fix(&mut self, parent: usize, target: Target, value: Value) -> usize {
        self.add(parent, Change::Fix(target, value))
    }

    fn add(&mut self, parent: usize, change: Change) -> usize {
        let level = self.all[parent].level + 1;
        self.all.push(Scope {
            parent,
            level,
            change,
        });
        self.all.len() - 1
    }

    /// The level of the infinitesimal that the scope adds.
    pub fn level(&self, scope: usize) -> usize {
        self.all[scope].level
    }

    /// The innermost scope, from `scope` outwards, that changes the name, and the scope around it.
    pub fn changing(&self, scope: usize, name: &Name) -> Option<(usize, usize)> {
        let mut current = scope;
        while current != 0 {
            let Scope { parent, change, .. } = &self.all[current];
            match change {
                Change::Vary(target) | Change::Fix(target, _) if target.name == *name => {
                    return Some((current, *parent));
                }
                _ => current = *parent,
            }
        }
        None
    }

    /// The value that a name has inside the scope that changes it, given the value outside.
    pub fn changed(&self, scope: usize, outside: Value) -> Value {
        let Scope { level, change, .. } = &self.all[scope];
        match change {
            Change::None => outside,
            Change::Vary(target) => replace(outside, target.entry, |entry| entry.varied(*level)),
            Change::Fix(Target { entry: None, .. }, value) => value.clone(),
            Change::Fix(target, value) => replace(outside, target.entry, |_| value.entry(0, 0)),
        }
    }
}

/// The value with one entry replaced.
pub fn replace(
    value: Value,
    entry: Option<(usize, usize)>,
    change: impl FnOnce(Dual) -> Dual,
) -> Value {
    match (value, entry) {
        (Value::Scalar(number), _) => Value::Scalar(change(number)),
        (Value::Matrix(mut matrix), Some(place)) => {
            let entry = std::mem::replace(&mut matrix[place], Dual::from(0.0));
            matrix[place] = change(entry);
            Value::Matrix(matrix)
        }
        (matrix, None) => matrix,
    }
}
