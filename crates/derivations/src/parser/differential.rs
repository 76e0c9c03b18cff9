//! The signs of a derivative: `\partial` or `d`, and how often it is taken.

use super::Parser;
use crate::error::Fault;
use crate::token::Symbol;

impl Parser<'_> {
    /// Which differential an argument begins with: `∂` or `d`, if `d` is not a symbol of the author.
    pub(super) fn differential_at(&self, position: usize) -> Option<char> {
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
    pub(super) fn skip_argument(&self, position: usize) -> usize {
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

    /// Passes over `\partial`, `d` or `\mathrm{d}`, and says whether it was there.
    pub(super) fn take_differential(&mut self) -> bool {
        if self.take_command("mathrm") {
            let braced = self.take(&Symbol::Open);
            return self.take_character('d') && (!braced || self.take(&Symbol::Close));
        }
        self.take_command("partial") || self.take_character('d')
    }

    /// The order of a derivative: `^2`, or 1 if nothing is written.
    pub(super) fn order(&mut self) -> Result<usize, Fault> {
        if !self.take_character('^') {
            return Ok(1);
        }
        match self.argument(Self::whole_number)? {
            order @ 1..=4 => Ok(order as usize),
            _ => Err(self.fail("an order from 1 to 4")),
        }
    }
}
