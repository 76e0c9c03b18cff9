//! Sums of terms, terms of factors, factors with their powers.

use super::Parser;
use crate::commands::listed;
use crate::error::Fault;
use crate::expression::{Expression, Join, Kind};
use crate::token::Symbol;

/// Commands that can't begin a factor.
const BETWEEN_FACTORS: &str = "cdot times odot le ge ne lt gt approx equiv iff Rightarrow leftarrow rvert rVert \
    rbrace rfence rbar in land lor dots top bot prime infty";

impl Parser<'_> {
    /// Reads one side of a relation.
    pub(super) fn side(&mut self) -> Result<Expression, Fault> {
        self.nested(Self::sum)
    }

    fn sum(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let mut terms = vec![(self.sign(), self.term()?)];
        while self.is('+') || self.is('-') {
            let negative = self.sign();
            terms.push((negative, self.term()?));
        }
        match terms.as_slice() {
            [(false, _)] => Ok(terms.remove(0).1),
            _ => Ok(self.made(start, Kind::Sum(terms))),
        }
    }

    /// Passes over one sign and says whether it was a minus.
    fn sign(&mut self) -> bool {
        let negative = self.take_character('-');
        if !negative {
            self.take_character('+');
        }
        negative
    }

    /// Reads factors that stand side by side or are joined by a sign of multiplication.
    pub(super) fn term(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let mut factors = vec![(Join::Times, self.factor()?)];
        while let Some(join) = self.join()? {
            factors.push((join, self.signed_factor()?));
            if join == Join::Divide && self.starts_factor() {
                return Err(
                    self.fail("brackets after `/`, because what follows can be read in two ways")
                );
            }
        }
        match factors.len() {
            1 => Ok(factors.remove(0).1),
            _ => Ok(self.made(start, Kind::Product(factors))),
        }
    }

    /// How the next factor joins, if there is one; a written sign is then behind us.
    fn join(&mut self) -> Result<Option<Join>, Fault> {
        let join = match self.peek() {
            Some(Symbol::Command(name)) if name == "cdot" => Join::Dot,
            Some(Symbol::Command(name)) if name == "times" => Join::Times,
            Some(Symbol::Command(name)) if name == "odot" => Join::Entrywise,
            Some(Symbol::Character('*')) => Join::Times,
            Some(Symbol::Character('/')) => Join::Divide,
            Some(Symbol::Number(_)) => {
                return Err(self.fail("a sign between a factor and the number after it"));
            }
            _ => return Ok(self.starts_factor().then_some(Join::Times)),
        };
        self.at += 1;
        Ok(Some(join))
    }

    /// A factor, which after a written sign may carry a minus: `2 \times -3`.
    fn signed_factor(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        if !self.take_character('-') {
            return self.factor();
        }
        let factor = self.factor()?;
        Ok(self.made(start, Kind::Sum(vec![(true, factor)])))
    }

    /// Whether a factor can begin here without a sign before it.
    pub(super) fn starts_factor(&self) -> bool {
        match self.peek() {
            Some(Symbol::Open | Symbol::Begin(_)) => true,
            Some(Symbol::Character('|')) => self.bars == 0,
            Some(Symbol::Character(sign)) => sign.is_alphabetic() || "([".contains(*sign),
            Some(Symbol::Command(name)) if name == "|" => self.bars == 0,
            Some(Symbol::Command(name)) => !listed(BETWEEN_FACTORS, name),
            Some(
                Symbol::Number(_)
                | Symbol::Text(_)
                | Symbol::Close
                | Symbol::End(_)
                | Symbol::Align
                | Symbol::Row,
            )
            | None => false,
        }
    }

    /// Reads a primary with its powers and transposes.
    pub(super) fn factor(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let mut base = self.nested(Self::primary)?;
        let mut raised = false;
        while self.is('^') {
            if self.take_transpose() {
                base = self.made(start, Kind::Transpose(Box::new(base)));
                continue;
            }
            if raised {
                return Err(self.fail("one superscript: put both into one pair of braces"));
            }
            raised = true;
            self.at += 1;
            let exponent = self.argument(Self::side)?;
            base = self.made(start, Kind::Power(Box::new(base), Box::new(exponent)));
        }
        Ok(base)
    }

    /// An expression that was read from byte `start` up to here.
    pub(super) fn made(&self, start: usize, kind: Kind) -> Expression {
        Expression {
            kind,
            span: self.since(start),
        }
    }
}
