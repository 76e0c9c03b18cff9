//! Which names a derivative varies. Scopes form a tree: each one varies or fixes a name for what is inside it.

use std::collections::HashMap;

use super::entries::replace;
use crate::value::Value;

/// A name, or one entry of the vector or matrix that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The number of the name in the evaluator's memory.
    pub number: usize,
    /// Row and column, from 0.
    pub entry: Option<(usize, usize)>,
}

/// What a scope does to its target.
#[derive(Clone, Debug)]
enum Change {
    /// Nothing: the scope only has a level of its own, for the parameter of a function.
    None,
    /// It gives the target a slope of one.
    Vary(Target),
    /// It gives the target this value.
    Fix(Target, Value),
}

impl Change {
    /// The number of the name that is changed.
    fn number(&self) -> Option<usize> {
        match self {
            Self::None => None,
            Self::Vary(target) | Self::Fix(target, _) => Some(target.number),
        }
    }
}

#[derive(Clone, Debug)]
struct Scope {
    parent: usize,
    level: usize,
    change: Change,
    /// Whether this scope or one around it fixes a name.
    fixes: bool,
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
            fixes: false,
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
        if let Some(known) = self.entered.get(&(parent, target)) {
            return *known;
        }
        let scope = self.add(parent, target.map_or(Change::None, Change::Vary));
        self.entered.insert((parent, target), scope);
        scope
    }

    /// A scope inside `parent` in which the target has a value of its own.
    pub fn fix(&mut self, parent: usize, target: Target, value: Value) -> usize {
        self.add(parent, Change::Fix(target, value))
    }

    fn add(&mut self, parent: usize, change: Change) -> usize {
        let around = &self.all[parent];
        self.all.push(Scope {
            parent,
            level: around.level + 1,
            fixes: around.fixes || matches!(change, Change::Fix(..)),
            change,
        });
        self.all.len() - 1
    }

    /// Whether the scope or one around it fixes a name.
    pub fn fixes(&self, scope: usize) -> bool {
        self.all[scope].fixes
    }

    /// The scope around this one and the number of the name that this one varies; nothing for the outermost.
    pub fn varied(&self, scope: usize) -> Option<(usize, Option<usize>)> {
        let Scope { parent, change, .. } = &self.all[scope];
        (scope != 0).then_some((*parent, change.number()))
    }

    /// The level of the infinitesimal that the scope adds.
    pub fn level(&self, scope: usize) -> usize {
        self.all[scope].level
    }

    /// The innermost scope, from `scope` outwards, that changes the name of this number, and the scope
    /// around it.
    pub fn changing(&self, scope: usize, number: usize) -> Option<(usize, usize)> {
        let mut current = scope;
        while let Some((around, changed)) = self.varied(current) {
            if changed == Some(number) {
                return Some((current, around));
            }
            current = around;
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
