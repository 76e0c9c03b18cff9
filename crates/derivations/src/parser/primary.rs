//! What a factor is made of before its powers.

use super::Parser;
use crate::error::Fault;
use crate::expression::{Expression, Function, Kind};
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads a number, a name, a function, a bracket, a fraction or a fold.
    pub(super) fn primary(&mut self) -> Result<Expression, Fault> {
        match self.peek() {
            Some(Symbol::Number(_)) => self.number(),
            Some(Symbol::Open) => self.argument(Self::side),
            Some(Symbol::Begin(_)) => self.environment(),
            Some(Symbol::Character('(' | '[' | '|')) => self.bracket(),
            Some(Symbol::Character('e')) if !self.vocabulary.knows_base("e") => self.euler(),
            Some(Symbol::Command(name)) => {
                let name = name.clone();
                self.command(&name)
            }
            _ => self.symbol(),
        }
    }

    fn command(&mut self, name: &str) -> Result<Expression, Fault> {
        match name {
            "frac" => self.fraction(),
            "sum" | "prod" | "max" | "min" | "arg" => self.fold(),
            "exp" | "ln" | "log" | "tanh" | "sin" | "cos" | "sqrt" => self.function(),
            "operatorname" => self.operator_name(),
            "mathbb" => self.blackboard(),
            "underbrace" | "overbrace" => self.brace(name == "underbrace"),
            "boxed" => {
                self.at += 1;
                self.argument(Self::side)
            }
            "lvert" | "lVert" | "|" | "lbrace" | "lfence" => self.bracket(),
            "nabla" => self.gradient(),
            _ => self.symbol(),
        }
    }

    fn number(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let Some(Symbol::Number(digits)) = self.peek() else {
            return Err(self.fail("a number"));
        };
        let printed = digits.clone();
        let value = printed.parse().map_err(|_| self.fail("a number"))?;
        self.at += 1;
        Ok(self.made(start, Kind::Number(value, printed)))
    }

    /// `e`, alone or with its exponent.
    fn euler(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        if self.parameters.contains(&"e".to_string()) {
            return self.symbol();
        }
        self.at += 1;
        if self.take_character('^') {
            let exponent = self.argument(Self::side)?;
            return Ok(self.made(start, Kind::Apply(Function::Exp, 0, vec![exponent])));
        }
        Ok(self.made(start, Kind::Number(std::f64::consts::E, "e".to_string())))
    }

    /// A name, or a declared function with its arguments.
    pub(super) fn symbol(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let Some(name) = self.name()? else {
            return Err(self.fail("a number, a symbol or a bracket"));
        };
        if self.vocabulary.is_function(&name) && !self.parameters.contains(&name.base) {
            return self.call(start, name);
        }
        Ok(self.made(start, Kind::Name(name)))
    }

    /// `\underbrace{E}_{L}`: L is what E is equal to, unless it is words.
    fn brace(&mut self, under: bool) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        let inner = self.argument(Self::side)?;
        let script = if under { '_' } else { '^' };
        if !self.take_character(script) {
            return Ok(inner);
        }
        let words = |symbol: Option<&Symbol>| matches!(symbol, Some(Symbol::Text(_)));
        if words(self.peek()) {
            self.at += 1;
            return Ok(inner);
        }
        if words(self.peek_at(1)) {
            self.skip_group()?;
            return Ok(inner);
        }
        let label = self.argument(Self::side)?;
        Ok(self.made(start, Kind::Braced(Box::new(inner), Box::new(label))))
    }

    fn skip_group(&mut self) -> Result<(), Fault> {
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                Some(Symbol::Open) => depth += 1,
                Some(Symbol::Close) => depth = depth.saturating_sub(1),
                Some(_) => {}
                None => return Err(self.fail("`}`")),
            }
            self.at += 1;
            if depth == 0 {
                return Ok(());
            }
        }
    }
}
