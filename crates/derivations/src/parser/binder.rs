//! Sums, products and extremes over an index.

use super::Parser;
use crate::claim::{Condition, Range};
use crate::error::Fault;
use crate::expression::{Binder, Expression, Fold, Function, Kind};
use crate::token::Symbol;

impl Parser<'_> {
    /// `\sum`, `\prod`, `\max`, `\min`, `\arg\max`, `\arg\min`.
    pub(super) fn fold(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let arg = self.take_command("arg");
        let fold = match self.peek() {
            Some(symbol) if symbol.is_command("max") && arg => Fold::ArgMax,
            Some(symbol) if symbol.is_command("min") && arg => Fold::ArgMin,
            Some(symbol) if symbol.is_command("max") => Fold::Max,
            Some(symbol) if symbol.is_command("min") => Fold::Min,
            Some(symbol) if symbol.is_command("sum") && !arg => Fold::Sum,
            Some(symbol) if symbol.is_command("prod") && !arg => Fold::Product,
            _ => return Err(self.fail("`\\max` or `\\min` after `\\arg`")),
        };
        self.at += 1;
        match fold {
            Fold::Max if !self.is('_') => self.extreme(start, Function::Max),
            Fold::Min if !self.is('_') => self.extreme(start, Function::Min),
            _ => self.folded(start, fold),
        }
    }

    /// `\max(a, b)` or `\max\{a, b\}`.
    fn extreme(&mut self, start: usize, function: Function) -> Result<Expression, Fault> {
        let arguments = if self.take_command("lbrace") {
            let arguments = self.unbarred(Self::listed_sides)?;
            if !self.take_command("rbrace") {
                return Err(self.fail("`\\}`"));
            }
            arguments
        } else {
            self.arguments('(', ')')?
        };
        Ok(self.made(start, Kind::Apply(function, 0, arguments)))
    }

    /// The bounds and the body of a fold; the body is one term.
    pub(super) fn folded(&mut self, start: usize, fold: Fold) -> Result<Expression, Fault> {
        if !self.take_character('_') {
            return Err(self.fail("the index below, as in `_{i=1}`"));
        }
        let outside = self.bound.len();
        let binder = self.argument(|parser| parser.binder(outside));
        let body = binder.and_then(|(mut binder, first)| {
            if let Some(first) = first {
                let last = self.upper_bound()?;
                binder.letters[0].1 = Range::Between(Box::new(first), Box::new(last));
            }
            let body = self.nested(Self::fold_body)?;
            Ok((binder, body))
        });
        self.bound.truncate(outside);
        let (binder, body) = body?;
        Ok(self.made(start, Kind::Fold(fold, binder, Box::new(body))))
    }

    fn fold_body(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        if !self.take_character('-') {
            return self.term();
        }
        let body = self.term()?;
        Ok(self.made(start, Kind::Sum(vec![(true, body)])))
    }

    /// What stands under the sign, with the lower bound that asks for an upper one; its letters stay bound until the
    /// caller lets them go.
    fn binder(&mut self, outside: usize) -> Result<(Binder, Option<Expression>), Fault> {
        let chain_first = matches!(self.peek(), Some(Symbol::Number(_)));
        let start = self.at;
        if chain_first {
            self.at += 2;
        }
        let mut letters = self.bound_letters()?;
        let (mut first, mut condition) = (None, None);
        if letters.len() == 1 && self.take_character('=') {
            // The letter is no value of its own bounds.
            self.bound.truncate(outside);
            first = Some(self.side()?);
            self.bound.push(letters[0].0.clone());
        } else if self.take_command("in") {
            let range = self.set()?;
            letters
                .iter_mut()
                .for_each(|letter| letter.1 = range.clone());
        } else if chain_first || self.relation_ahead() {
            self.at = start;
            condition = Some(self.chain().map(Condition::Chain)?);
        }
        Ok((Binder { letters, condition }, first))
    }

    fn bound_letters(&mut self) -> Result<Vec<(String, Range)>, Fault> {
        let mut letters = vec![(self.bound_letter()?, Range::Declared)];
        while self.take_character(',') {
            letters.push((self.bound_letter()?, Range::Declared));
        }
        Ok(letters)
    }

    fn bound_letter(&mut self) -> Result<String, Fault> {
        let letter = match self.peek() {
            Some(Symbol::Character(letter)) if letter.is_alphabetic() => letter.to_string(),
            Some(Symbol::Command(name)) if !crate::commands::is_reserved(name) => {
                format!("\\{name}")
            }
            _ => return Err(self.fail("an index letter")),
        };
        self.at += 1;
        self.bound.push(letter.clone());
        Ok(letter)
    }

    fn upper_bound(&mut self) -> Result<Expression, Fault> {
        if !self.take_character('^') {
            return Err(self.fail("the upper bound, as in `^{n}`"));
        }
        self.argument(Self::side)
    }
}
