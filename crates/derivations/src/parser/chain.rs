//! Chains of relations: `A = B \le C`.

use super::Parser;
use crate::claim::{Chain, Relation};
use crate::commands::listed;
use crate::error::{Fault, FaultKind};
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads sides with a relation between each two, at least one.
    pub(super) fn chain(&mut self) -> Result<Chain, Fault> {
        let mut sides = vec![self.side()?];
        let mut relations = Vec::new();
        while let Some(relation) = self.relation() {
            relations.push(relation);
            sides.push(self.side()?);
        }
        if relations.is_empty() {
            // What can't go on at all is better told by the place than by the missing relation.
            let stopped = matches!(
                self.peek(),
                Some(Symbol::Number(_) | Symbol::Close | Symbol::Open)
            );
            if stopped || self.is(')') || self.is(']') {
                return Err(self.fail("a relation, an operator or the end"));
            }
            let text = self.source.get(sides[0].span.start..sides[0].span.end);
            let text = text.unwrap_or_default().to_string();
            return Err(FaultKind::NoEquality { text }.into());
        }
        Ok(Chain { sides, relations })
    }

    /// The relation at this place, which is then behind us.
    pub(super) fn relation(&mut self) -> Option<Relation> {
        let relation = match self.peek()? {
            Symbol::Character('=') => Relation::Equal,
            Symbol::Character('<') => Relation::Less,
            Symbol::Character('>') => Relation::Greater,
            Symbol::Character(':') if self.peek_at(1) == Some(&Symbol::Character('=')) => {
                self.at += 1;
                Relation::Equal
            }
            Symbol::Command(name) => match name.as_str() {
                "equiv" => Relation::Equal,
                "approx" => Relation::Rounded,
                "le" => Relation::AtMost,
                "ge" => Relation::AtLeast,
                "ne" => Relation::Different,
                "lt" => Relation::Less,
                "gt" => Relation::Greater,
                "leftarrow" => Relation::Update,
                _ => return None,
            },
            _ => return None,
        };
        self.at += 1;
        Some(relation)
    }

    /// Whether a relation stands before the bracket that is open here closes.
    pub(super) fn relation_ahead(&self) -> bool {
        let mut depth = 0_i32;
        let mut distance = 0;
        while let Some(symbol) = self.peek_at(distance) {
            match symbol {
                Symbol::Open | Symbol::Character('(' | '[') => depth += 1,
                Symbol::Close | Symbol::Character(')' | ']') => depth -= 1,
                other if depth == 0 && is_relation(other) => return true,
                _ => {}
            }
            if depth < 0 {
                return false;
            }
            distance += 1;
        }
        false
    }
}

fn is_relation(symbol: &Symbol) -> bool {
    match symbol {
        Symbol::Character(sign) => "=<>".contains(*sign),
        Symbol::Command(name) => listed("le ge ne equiv approx lt gt", name),
        _ => false,
    }
}
