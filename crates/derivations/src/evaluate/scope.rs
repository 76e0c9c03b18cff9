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
    /// The number of the name that it changes.
    number: Option<usize>,
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
            number: None,
            fixes: false,
        };
        Self {
            all: vec![root],
            entered: HashMap::new(),
        }
    }
}

impl Scopes {
    /// The scope inside `parent` that varies `target`, whose name has this number.
    pub fn enter(&mut self, parent: usize, target: Option<(Target, usize)>) -> usize {
        let (target, number) = target.unzip();
        if let Some(known) = self.entered.get(&(parent, target.clone())) {
            return *known;
        }
        let change = target.clone().map_or(Change::None, Change::Vary);
        let scope = self.add(parent, change, number);
        self.entered.insert((parent, target), scope);
        scope
    }

    /// A scope inside `parent` in which the target, whose name has this number, has a value of its own.
    pub fn fix(&mut self, parent: usize, (target, number): (Target, usize), value: Value) -> usize {
        self.add(parent, Change::Fix(target, value), Some(number))
    }

    fn add(&mut self, parent: usize, change: Change, number: Option<usize>) -> usize {
        let level = self.all[parent].level + 1;
        let fixes = self.all[parent].fixes || matches!(change, Change::Fix(..));
        self.all.push(Scope {
            parent,
            level,
            change,
            number,
            fixes,
        });
        self.all.len() - 1
    }

    /// Whether the scope or one around it fixes a name.
    pub fn fixes(&self, scope: usize) -> bool {
        self.all[scope].fixes
    }

    /// The scope around this one and the number of the name that this one varies; nothing for the outermost.
    pub fn varied(&self, scope: usize) -> Option<(usize, Option<usize>)> {
        let Scope { parent, number, .. } = &self.all[scope];
        (scope != 0).then_some((*parent, *number))
    }

    /// The level of the infinitesimal that the scope adds.
    pub fn level(&self, scope: usize) -> usize {
        self.all[scope].level
    }

    /// The innermost scope, from `scope` outwards, that changes the name of this number, and the scope
    /// around it.
    pub fn changing(&self, scope: usize, number: usize) -> Option<(usize, usize)> {
        let mut current = scope;
        while current != 0 {
            let around = self.all[current].parent;
            if self.all[current].number == Some(number) {
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
