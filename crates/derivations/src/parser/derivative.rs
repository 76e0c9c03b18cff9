//! Fractions, and those fractions that are derivatives.

use super::Parser;
use crate::error::Fault;
use crate::expression::{Expression, Kind};
use crate::name::Name;
use crate::token::Symbol;

/// What stands above the line of a derivative.
enum Numerator {
    /// `\partial J`.
    Of(Expression),
    /// `\partial \varphi`, a function without its argument.
    Function(Name),
    /// `\partial` alone: what is differentiated follows the fraction.
    Operator,
}

impl Parser<'_> {
    /// Reads `\frac` with what stands above and below the line.
    pub(super) fn fraction(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        self.at += 1;
        let above = self.differential_at(self.at);
        let below = self.differential_at(self.skip_argument(self.at));
        match (above, below) {
            (Some(above), Some(below)) if above == below => self.derivative(start),
            (_, Some(_)) => Err(self.fail(
                "the same `\\partial` or `d` above the line as below, and nothing before it",
            )),
            _ => {
                let numerator = self.argument(Self::side)?;
                let denominator = self.argument(Self::side)?;
                Ok(self.made(
                    start,
                    Kind::Fraction(Box::new(numerator), Box::new(denominator)),
                ))
            }
        }
    }

    fn derivative(&mut self, start: usize) -> Result<Expression, Fault> {
        let (order, numerator) = self.argument(Self::numerator)?;
        let by = self.argument(Self::denominator)?;
        if by.len() != order {
            return Err(self.fail(&format!(
                "the same order above the line ({order}) as below ({})",
                by.len()
            )));
        }
        let of = match numerator {
            Numerator::Of(expression) => expression,
            Numerator::Function(name) => {
                let argument = self.made(start, Kind::Name(by[0].clone()));
                self.made(start, Kind::Call(name, 0, vec![argument]))
            }
            Numerator::Operator => {
                let operand = self.factor()?;
                if self.starts_factor() {
                    return Err(self.fail("brackets round all that is differentiated"));
                }
                operand
            }
        };
        Ok(self.made(start, Kind::Derivative(Box::new(of), by)))
    }

    fn numerator(&mut self) -> Result<(usize, Numerator), Fault> {
        self.take_differential();
        let order = self.order()?;
        if matches!(self.peek(), None | Some(Symbol::Close)) {
            return Ok((order, Numerator::Operator));
        }
        let start = self.at;
        if let Some(name) = self.name()? {
            let bare = matches!(self.peek(), None | Some(Symbol::Close));
            if bare && self.vocabulary.is_function(&name) {
                return Ok((order, Numerator::Function(name)));
            }
        }
        self.at = start;
        Ok((order, Numerator::Of(self.term()?)))
    }

    fn denominator(&mut self) -> Result<Vec<Name>, Fault> {
        let mut by = Vec::new();
        while !matches!(self.peek(), None | Some(Symbol::Close)) {
            if !self.take_differential() {
                return Err(self.fail("`\\partial` or `d` before each symbol below the line"));
            }
            let name = self.required_name()?;
            let times = self.order()?;
            by.extend(std::iter::repeat_n(name, times));
        }
        if by.is_empty() {
            Err(self.fail("the symbol to differentiate by"))
        } else {
            Ok(by)
        }
    }
}
