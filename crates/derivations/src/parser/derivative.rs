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

    /// Which differential an argument begins with: `∂` or `d`, if `d` is not a symbol of the author.
    fn differential_at(&self, position: usize) -> Option<char> {
        let symbol = |distance: usize| {
            self.tokens
                .get(position + distance)
                .map(|token| &token.symbol)
        };
        let first = usize::from(symbol(0) == Some(&Symbol::Open));
        match symbol(first)? {
            Symbol::Command(name) if name == "partial" => Some('∂'),
            Symbol::Character('d') if !self.vocabulary.knows_base("d") => Some('d'),
            Symbol::Command(name) if name == "mathrm" => {
                let inner = first + 1 + usize::from(symbol(first + 1) == Some(&Symbol::Open));
                (symbol(inner) == Some(&Symbol::Character('d'))).then_some('d')
            }
            _ => None,
        }
    }

    /// The position after the argument that begins at `position`.
    fn skip_argument(&self, position: usize) -> usize {
        let mut depth = 0_usize;
        for (distance, token) in self.tokens[position.min(self.tokens.len())..]
            .iter()
            .enumerate()
        {
            match token.symbol {
                Symbol::Open => depth += 1,
                Symbol::Close => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return position + distance + 1;
            }
        }
        self.tokens.len()
    }

    fn take_differential(&mut self) -> bool {
        if self.take_command("mathrm") {
            let braced = self.take(&Symbol::Open);
            return self.take_character('d') && (!braced || self.take(&Symbol::Close));
        }
        self.take_command("partial") || self.take_character('d')
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

    pub(super) fn order(&mut self) -> Result<usize, Fault> {
        if !self.take_character('^') {
            return Ok(1);
        }
        match self.argument(Self::whole_number)? {
            order @ 1..=4 => Ok(order as usize),
            _ => Err(self.fail("an order from 1 to 4")),
        }
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
