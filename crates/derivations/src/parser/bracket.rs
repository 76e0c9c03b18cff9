//! Brackets: groups, lists, conditions, absolute values, norms, and values at a place.

use super::Parser;
use crate::claim::Relation;
use crate::error::Fault;
use crate::expression::{Expression, Function, Kind};
use crate::name::Name;
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads whatever a bracket or a bar opens.
    pub(super) fn bracket(&mut self) -> Result<Expression, Fault> {
        match self.peek() {
            Some(Symbol::Character('(')) => self.listed('(', ')'),
            Some(Symbol::Character('[')) => self.square(),
            Some(Symbol::Character('|')) => self.bars(&Symbol::Character('|'), Function::Abs),
            Some(Symbol::Command(name)) => match name.as_str() {
                "lvert" => self.fenced("rvert", Function::Abs),
                "lVert" => self.fenced("rVert", Function::Norm),
                "|" => self.bars(&Symbol::Command("|".to_string()), Function::Norm),
                "lfence" => self.evaluated_at(),
                _ => self.braces(),
            },
            _ => Err(self.fail("a bracket")),
        }
    }

    /// `(…)`: a group, or a column if it is a list. A transpose on a list only says how it is printed.
    pub(super) fn listed(&mut self, open: char, close: char) -> Result<Expression, Fault> {
        let start = self.offset();
        let mut entries = self.arguments(open, close)?;
        let inner = match entries.len() {
            1 => entries.remove(0),
            _ => {
                if self.is('^') {
                    self.take_transpose();
                }
                let rows = entries.into_iter().map(|entry| vec![entry]).collect();
                self.made(start, Kind::Matrix(rows))
            }
        };
        if !self.is('_') {
            return Ok(inner);
        }
        let indices = self.subscripts("")?;
        Ok(self.made(start, Kind::Entry(Box::new(inner), indices)))
    }

    fn braces(&mut self) -> Result<Expression, Fault> {
        if !self.take_command("lbrace") {
            return Err(self.fail("a bracket"));
        }
        let inner = self.unbarred(Self::side)?;
        if !self.take_command("rbrace") {
            return Err(self.fail("`\\}`"));
        }
        Ok(inner)
    }

    /// Bars that look the same on both sides: the one after a whole side closes.
    fn bars(&mut self, bar: &Symbol, function: Function) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        self.bars += 1;
        let inner = self.side();
        self.bars -= 1;
        let inner = inner?;
        self.expect(bar, "the closing bar")?;
        self.measured(start, function, inner)
    }

    fn fenced(&mut self, close: &str, function: Function) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        let inner = self.unbarred(Self::side)?;
        if !self.take_command(close) {
            return Err(self.fail(&format!("`\\{close}`")));
        }
        self.measured(start, function, inner)
    }

    /// An absolute value or a norm, whose subscript says which norm.
    fn measured(
        &mut self,
        start: usize,
        function: Function,
        inner: Expression,
    ) -> Result<Expression, Fault> {
        let function = match function {
            Function::Norm if self.take_character('_') => self.argument(Self::norm)?,
            other => other,
        };
        Ok(self.made(start, Kind::Apply(function, 0, vec![inner])))
    }

    fn norm(&mut self) -> Result<Function, Fault> {
        let norm = match self.peek() {
            Some(Symbol::Number(one)) if one == "1" => Function::NormOne,
            Some(Symbol::Number(two)) if two == "2" => Function::Norm,
            Some(Symbol::Character('F')) => Function::Norm,
            Some(Symbol::Command(name)) if name == "infty" => Function::NormMax,
            _ => return Err(self.fail("1, 2, F or `\\infty`")),
        };
        self.at += 1;
        Ok(norm)
    }

    /// `\left. E \right|_{x = 0}`.
    fn evaluated_at(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        let inner = self.unbarred(Self::side)?;
        if !self.take_command("rbar") || !self.take_character('_') {
            return Err(self.fail("`\\right|_{x = …}`"));
        }
        let places = self.argument(Self::places)?;
        Ok(self.made(start, Kind::At(Box::new(inner), places)))
    }

    fn places(&mut self) -> Result<Vec<(Name, Expression)>, Fault> {
        let mut places = Vec::new();
        loop {
            let name = self.required_name()?;
            if self.relation() != Some(Relation::Equal) {
                return Err(self.fail("`=` and a value"));
            }
            places.push((name, self.side()?));
            if !self.take_character(',') {
                return Ok(places);
            }
        }
    }
}
