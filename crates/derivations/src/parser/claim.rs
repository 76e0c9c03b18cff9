//! A display is a list of claims: chains of relations, or clauses joined by ⟺ and ⇒.

use super::Parser;
use crate::claim::{Claim, Clause, Condition, Connective, Statement};
use crate::commands::{CHAINS, listed};
use crate::error::{Fault, FaultKind};
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads a whole display.
    ///
    /// # Errors
    /// If it is not in the grammar, uses an undeclared symbol or holds no relation.
    pub fn claims(&mut self) -> Result<Vec<Claim>, Fault> {
        let mut claims = Vec::new();
        self.skip_separators();
        while !self.is_at_end() {
            self.run(&mut claims)?;
            let separated = self.skip_separators();
            if !separated && !self.is_at_end() {
                return Err(self.fail("a relation, an operator or the end"));
            }
        }
        if claims.is_empty() {
            let text = self.source.trim().to_string();
            return Err(FaultKind::NoEquality { text }.into());
        }
        Ok(claims)
    }

    /// Passes over what may stand between claims, and says whether there was any.
    fn skip_separators(&mut self) -> bool {
        let start = self.at;
        loop {
            match self.peek() {
                Some(Symbol::Character(',' | ';' | '.') | Symbol::Row | Symbol::Align) => {
                    self.at += 1
                }
                Some(Symbol::Begin(name) | Symbol::End(name)) if listed(CHAINS, name) => {
                    self.at += 1
                }
                _ => return self.at > start,
            }
        }
    }

    /// Reads claims up to the end of the row: with a connective they are one claim, else one each.
    fn run(&mut self, claims: &mut Vec<Claim>) -> Result<(), Fault> {
        let mut clauses = vec![self.clause()?];
        let mut connectives = Vec::new();
        while let Some(connective) = self.connective() {
            connectives.push(connective);
            clauses.push(self.clause()?);
        }
        let condition = self.side_condition()?;
        let statements = match connectives.is_empty() {
            true => chains(clauses),
            false => vec![Statement::Logic(clauses, connectives)],
        };
        claims.extend(statements.into_iter().map(|statement| Claim {
            statement,
            condition: condition.clone(),
        }));
        Ok(())
    }

    fn clause(&mut self) -> Result<Clause, Fault> {
        let start = self.offset();
        let parts = self.conjunction()?;
        let span = self.since(start);
        Ok(Clause { parts, span })
    }

    fn connective(&mut self) -> Option<Connective> {
        let words = Symbol::Text("if and only if".to_string());
        if self.take_command("iff") || self.take(&words) {
            return Some(Connective::Equivalent);
        }
        self.take_command("Rightarrow")
            .then_some(Connective::Implies)
    }

    /// Chains with commas or "and" between them.
    fn conjunction(&mut self) -> Result<Vec<Condition>, Fault> {
        let and = Symbol::Text("and".to_string());
        let mut parts = vec![self.clause_part()?];
        loop {
            if self.is(',') && self.comma_joins() {
                self.at += 1;
            } else if self.peek() != Some(&and) {
                return Ok(parts);
            }
            parts.push(self.clause_part()?);
        }
    }

    fn comma_joins(&self) -> bool {
        match self.peek_at(1) {
            Some(Symbol::Text(words)) => words == "and",
            Some(Symbol::Row | Symbol::Align | Symbol::End(_)) | None => false,
            Some(_) => true,
        }
    }

    fn clause_part(&mut self) -> Result<Condition, Fault> {
        self.take(&Symbol::Text("and".to_string()));
        if self.take_command("bot") {
            return Ok(Condition::Never);
        }
        if !self.is_command("boxed") {
            return self.chain().map(Condition::Chain);
        }
        // A box may hold a whole relation or only a side.
        self.at += 2;
        let whole = self.relation_ahead();
        self.at -= 2;
        if !whole {
            return self.chain().map(Condition::Chain);
        }
        self.at += 1;
        self.argument(Self::chain).map(Condition::Chain)
    }

    fn side_condition(&mut self) -> Result<Option<Condition>, Fault> {
        let distance = usize::from(self.is(',') || self.peek() == Some(&Symbol::Align));
        match self.peek_at(distance) {
            Some(Symbol::Text(_)) => {
                self.at += distance;
                self.condition().map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// The chains of clauses that nothing connects, each of them a statement of its own.
fn chains(clauses: Vec<Clause>) -> Vec<Statement> {
    let parts = clauses.into_iter().flat_map(|clause| clause.parts);
    let chains = parts.filter_map(|part| match part {
        Condition::Chain(chain) => Some(Statement::Chain(chain)),
        _ => None,
    });
    chains.collect()
}
