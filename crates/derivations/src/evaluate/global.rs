//! The value of a name outside all functions: what defines it, or what is drawn for it.

use super::Evaluator;
use super::body::Chosen;
use super::entries::entry_at;
use super::lookup::no_value;
use crate::error::{Fault, FaultKind};
use crate::name::Name;
use crate::value::Value;

impl Evaluator<'_> {
    /// The value of a name outside all functions.
    pub(super) fn global(&mut self, name: &Name, scope: usize) -> Result<Value, Fault> {
        let number = self.memory.number(name);
        self.numbered(name, number, scope)
    }

    /// The same for a name whose number is at hand, as finding the number takes longer than all the rest.
    fn numbered(&mut self, name: &Name, number: usize, scope: usize) -> Result<Value, Fault> {
        if let Some(value) = self.memory.recall(number, scope) {
            return Ok(value);
        }
        let relevant = self.relevant_scope(name, number, scope)?;
        if relevant != scope {
            return self.numbered(name, number, relevant);
        }
        self.memory.begin();
        let value = self.changed_or_meant(name, number, scope);
        self.memory.end(number, scope, value.as_ref().ok());
        value
    }

    /// The innermost scope around `scope` that changes anything the name depends on.
    fn relevant_scope(&mut self, name: &Name, number: usize, scope: usize) -> Result<usize, Fault> {
        if scope == 0 || self.scopes.fixes(scope) {
            return Ok(scope);
        }
        // Evaluated where nothing is varied, the name tells what it depends on.
        self.numbered(name, number, 0)?;
        let mut relevant = scope;
        while let Some((parent, target)) = self.scopes.varied(relevant) {
            if target.is_some_and(|target| self.memory.depends(number, target)) {
                break;
            }
            relevant = parent;
        }
        Ok(relevant)
    }

    fn changed_or_meant(
        &mut self,
        name: &Name,
        number: usize,
        scope: usize,
    ) -> Result<Value, Fault> {
        match self.scopes.changing(scope, number) {
            Some((changing, outside)) => {
                let outside = self.numbered(name, number, outside)?;
                Ok(self.scopes.changed(changing, outside))
            }
            None => self.meaning(name, scope),
        }
    }

    fn meaning(&mut self, name: &Name, scope: usize) -> Result<Value, Fault> {
        let vocabulary = self.vocabulary;
        if let Some((definition, letters)) = vocabulary.definition(name, 0) {
            let chosen = Chosen {
                definition,
                letters,
            };
            return self.body(&chosen, &[], scope);
        }
        if let Some((owner, place)) = vocabulary.owner(name) {
            let vector = self.global(&owner, scope)?;
            return entry_at(&vector, &place, name);
        }
        match vocabulary.symbol(name) {
            Some(declared) => self.symbol(name, declared, scope),
            None if name.is_plain() && name.base == "\\pi" => Ok(std::f64::consts::PI.into()),
            None => Err(self.unknown(name)),
        }
    }

    fn unknown(&self, name: &Name) -> Fault {
        if name.is_plain() && self.vocabulary.range(&name.base).is_some() {
            return no_value(&name.base);
        }
        FaultKind::Undeclared {
            symbol: name.to_string(),
            nearest: self.vocabulary.similar(name),
        }
        .into()
    }
}
