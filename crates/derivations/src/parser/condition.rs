//! Conditions: after `\text{if}`, in the rows of `cases`, in brackets after an indicator.

use super::Parser;
use crate::claim::{Condition, Range, Relation};
use crate::error::Fault;
use crate::token::Symbol;

/// The words that open a condition.
pub const OPENING: [&str; 7] = [
    "if", "for", "for all", "when", "where", "whenever", "provided",
];

impl Parser<'_> {
    /// Reads a condition with its opening word, if it has one.
    pub(super) fn condition(&mut self) -> Result<Condition, Fault> {
        if let Some(Symbol::Text(words)) = self.peek() {
            let words = words.trim_matches([',', '.', ' ']);
            let always = words == "otherwise" || words == "else";
            if !always && !OPENING.contains(&words) {
                return Err(self.fail("a word that opens a condition, such as `if` or `for all`"));
            }
            self.at += 1;
            if always {
                return Ok(Condition::Always);
            }
        }
        let mut choices = vec![self.all_of()?];
        while self.take_command("lor") || self.take(&Symbol::Text("or".to_string())) {
            choices.push(self.all_of()?);
        }
        Ok(match choices.len() {
            1 => choices.remove(0),
            _ => Condition::Any(choices),
        })
    }

    fn all_of(&mut self) -> Result<Condition, Fault> {
        let mut parts = vec![self.simple_condition()?];
        while self.takes_and() {
            parts.push(self.simple_condition()?);
        }
        Ok(Condition::All(parts))
    }

    fn takes_and(&mut self) -> bool {
        let and = Symbol::Text("and".to_string());
        if self.take_command("land") || self.take(&and) {
            return true;
        }
        // A comma joins two conditions unless it ends the row or the display.
        let goes_on = match self.peek_at(1) {
            None | Some(Symbol::Row | Symbol::Align | Symbol::End(_) | Symbol::Close) => false,
            Some(Symbol::Text(words)) => words == "and",
            Some(_) => true,
        };
        if self.is(',') && goes_on {
            self.at += 1;
            self.take(&and);
            return true;
        }
        false
    }

    /// `i \in \{1, 2\}`, `i = 1, \dots, n`, or a chain of relations.
    fn simple_condition(&mut self) -> Result<Condition, Fault> {
        let start = self.at;
        if let Some(member) = self.membership()? {
            return Ok(member);
        }
        self.at = start;
        let chain = self.chain()?;
        let listed = self.is(',') && self.peek_at(1).is_some_and(|next| next.is_command("dots"));
        let enumeration = matches!(chain.relations.as_slice(), [Relation::Equal]) && listed;
        if !enumeration {
            return Ok(Condition::Chain(chain));
        }
        self.at += 2;
        self.expect_character(',')?;
        let last = self.side()?;
        let mut sides = chain.sides.into_iter();
        match (sides.next(), sides.next()) {
            (Some(letter), Some(first)) => {
                let range = Range::Between(Box::new(first), Box::new(last));
                Ok(Condition::Member(Box::new(letter), range))
            }
            _ => Err(self.fail("an enumeration such as `i = 1, \\dots, n`")),
        }
    }

    fn membership(&mut self) -> Result<Option<Condition>, Fault> {
        let is_name = self.peek_at(1).is_some_and(|next| next.is_command("in"));
        if !is_name {
            return Ok(None);
        }
        let letter = self.factor()?;
        self.at += 1;
        let range = self.set()?;
        Ok(Some(Condition::Member(Box::new(letter), range)))
    }
}
