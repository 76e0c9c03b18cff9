//! Functions with their arguments, known and declared.

use super::Parser;
use crate::error::Fault;
use crate::expression::{Expression, Function, Kind};
use crate::name::Name;
use crate::token::Symbol;

impl Parser<'_> {
    /// `\exp`, `\ln`, `\log_2`, `\tanh`, `\sqrt`, … with an argument.
    pub(super) fn function(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let function = match self.peek() {
            Some(Symbol::Command(name)) => match name.as_str() {
                "exp" => Function::Exp,
                "tanh" => Function::Tanh,
                "sin" => Function::Sin,
                "cos" => Function::Cos,
                "sqrt" => return self.root(start),
                _ => Function::Ln,
            },
            _ => return Err(self.fail("a function")),
        };
        let takes_base = self.is_command("log");
        self.at += 1;
        let function = if self.take_character('_') {
            self.logarithm_base(takes_base)?
        } else {
            function
        };
        self.applied(start, function)
    }

    fn logarithm_base(&mut self, takes_base: bool) -> Result<Function, Fault> {
        let number = self.argument(Self::whole_number)?;
        if takes_base && number > 1 {
            Ok(Function::Log(number))
        } else {
            Err(self.fail("a subscript above 1, and only on `\\log`"))
        }
    }

    /// Reads a number without a point.
    pub(super) fn whole_number(&mut self) -> Result<u32, Fault> {
        let number = match self.peek() {
            Some(Symbol::Number(digits)) => digits.parse().ok(),
            _ => None,
        };
        let number = number.ok_or_else(|| self.fail("a whole number"))?;
        self.at += 1;
        Ok(number)
    }

    fn root(&mut self, start: usize) -> Result<Expression, Fault> {
        self.at += 1;
        if self.is('[') {
            return Err(self.fail("a square root; write other roots as powers"));
        }
        let inner = self.argument(Self::side)?;
        Ok(self.made(start, Kind::Apply(Function::Sqrt, 0, vec![inner])))
    }

    /// Power and primes between the name of a function and its argument, as in `\tanh^2(x)` and `f''(x)`.
    fn decorations(&mut self) -> Result<(Option<Expression>, usize), Fault> {
        let start = self.offset();
        let mut power = None;
        if self.take_character('^') {
            let exponent = self.argument(Self::whole_number)?;
            let kind = Kind::Number(f64::from(exponent), exponent.to_string());
            power = Some(self.made(start, kind));
        }
        let mut primes = 0;
        while self.take_character('\'') {
            primes += 1;
        }
        Ok((power, primes))
    }

    /// The argument of a function whose name was just read, in brackets or a single factor.
    pub(super) fn applied(
        &mut self,
        start: usize,
        function: Function,
    ) -> Result<Expression, Fault> {
        let (power, primes) = self.decorations()?;
        let bracketed = self.is('(') || self.is('[') || self.is_command("lbrace");
        let argument = if bracketed {
            self.nested(Self::bracket)?
        } else {
            self.factor()?
        };
        if !bracketed && self.starts_factor() {
            return Err(self.fail(
                "brackets round the argument, because what follows can be read in two ways",
            ));
        }
        Ok(self.powered(start, Kind::Apply(function, primes, vec![argument]), power))
    }

    fn powered(&self, start: usize, kind: Kind, power: Option<Expression>) -> Expression {
        let applied = self.made(start, kind);
        match power {
            None => applied,
            Some(power) => self.made(start, Kind::Power(Box::new(applied), Box::new(power))),
        }
    }

    /// A declared function, whose name was just read, with its arguments.
    pub(super) fn call(&mut self, start: usize, name: Name) -> Result<Expression, Fault> {
        let (power, primes) = self.decorations()?;
        if !self.is('(') {
            return Err(self.fail(&format!("`(` with the argument of `{name}`")));
        }
        let arguments = self.arguments('(', ')')?;
        Ok(self.powered(start, Kind::Call(name, primes, arguments), power))
    }

    /// Expressions with commas between them, in brackets.
    pub(super) fn arguments(&mut self, open: char, close: char) -> Result<Vec<Expression>, Fault> {
        self.expect_character(open)?;
        let arguments = self.unbarred(Self::listed_sides)?;
        self.expect_character(close)?;
        Ok(arguments)
    }

    /// Reads expressions with commas between them.
    pub(super) fn listed_sides(&mut self) -> Result<Vec<Expression>, Fault> {
        let mut sides = vec![self.side()?];
        while self.take_character(',') {
            sides.push(self.side()?);
        }
        Ok(sides)
    }
}
