//! Symbols with their domains, and symbols that are never equal.

use super::define::wrong;
use super::items::split_at_domain;
use super::{Declared, Vocabulary};
use crate::claim::{Chain, Condition, Relation};
use crate::error::Fault;
use crate::expression::{Expression, Kind};
use crate::name::Name;
use crate::parser::Parser;
use crate::token::Span;

impl Vocabulary {
    /// Reads names and their domain, as in `x, y in (0, 1)`, or `distinct` names.
    pub(super) fn declare_symbols(&mut self, item: &str) -> Result<(), Fault> {
        if let Some(names) = item.strip_prefix("distinct ") {
            return self.declare_distinct(item, names);
        }
        let Some((names, words)) = split_at_domain(item) else {
            let problem =
                "say where the values come from, as in `x real`, `x in (0, 1)`, `x vector 3`";
            return Err(wrong(item, problem));
        };
        let (domain, entries) = self.domain(item, words)?;
        for name in Parser::new(names, self)?.new_names()? {
            if self.symbols.iter().any(|known| known.name == name) {
                let problem = format!("`{name}` is declared twice: remove one of the two");
                return Err(wrong(item, &problem));
            }
            self.symbols.push(Declared {
                name,
                domain: domain.clone(),
                entries: entries.clone(),
            });
        }
        Ok(())
    }

    fn declare_distinct(&mut self, item: &str, names: &str) -> Result<(), Fault> {
        let separated = names
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(",")
            .replace(",,", ",");
        let names = Parser::new(&separated, self)?.new_names()?;
        for (position, name) in names.iter().enumerate() {
            for other in &names[..position] {
                let condition = different(name, other);
                self.assumptions.push((condition, item.to_string()));
            }
        }
        Ok(())
    }
}

/// The condition that two names have different values.
fn different(one: &Name, other: &Name) -> Condition {
    let side = |name: &Name| Expression {
        kind: Kind::Name(name.clone()),
        span: Span::default(),
    };
    Condition::Chain(Chain {
        sides: vec![side(one), side(other)],
        relations: vec![Relation::Different],
    })
}
