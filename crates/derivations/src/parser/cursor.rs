//! Looking at tokens and moving past them.

use super::Parser;
use crate::commands;
use crate::error::Fault;
use crate::place::unreadable;
use crate::spelling::nearest;
use crate::token::{Span, Symbol};

impl Parser<'_> {
    /// The symbol at this place.
    pub(super) fn peek(&self) -> Option<&Symbol> {
        self.peek_at(0)
    }

    /// The symbol so many places further on, unless an argument ends before it.
    pub(super) fn peek_at(&self, distance: usize) -> Option<&Symbol> {
        let position = self.at + distance;
        let visible = position < self.limit;
        self.tokens
            .get(position)
            .filter(|_| visible)
            .map(|token| &token.symbol)
    }

    /// Whether this character stands here.
    pub(super) fn is(&self, character: char) -> bool {
        self.peek() == Some(&Symbol::Character(character))
    }

    /// Whether this command stands here.
    pub(super) fn is_command(&self, name: &str) -> bool {
        self.peek().is_some_and(|symbol| symbol.is_command(name))
    }

    /// Passes over a symbol, and says whether it was there.
    pub(super) fn take(&mut self, symbol: &Symbol) -> bool {
        let found = self.peek() == Some(symbol);
        self.at += usize::from(found);
        found
    }

    /// Passes over a character, and says whether it was there.
    pub(super) fn take_character(&mut self, character: char) -> bool {
        self.take(&Symbol::Character(character))
    }

    /// Passes over a command, and says whether it was there.
    pub(super) fn take_command(&mut self, name: &str) -> bool {
        let found = self.is_command(name);
        self.at += usize::from(found);
        found
    }

    /// Passes over a symbol that has to be there.
    pub(super) fn expect(&mut self, symbol: &Symbol, expected: &str) -> Result<(), Fault> {
        if self.take(symbol) {
            Ok(())
        } else {
            Err(self.fail(expected))
        }
    }

    /// Passes over a character that has to be there.
    pub(super) fn expect_character(&mut self, character: char) -> Result<(), Fault> {
        self.expect(&Symbol::Character(character), &format!("`{character}`"))
    }

    /// Whether the display, or the argument that is read, ends here.
    pub(super) fn is_at_end(&self) -> bool {
        self.peek().is_none()
    }

    /// The byte at which the symbol at this place begins.
    pub(super) fn offset(&self) -> usize {
        self.tokens
            .get(self.at)
            .map_or(self.source.len(), |token| token.span.start)
    }

    /// The span from byte `start` to the end of the last token that was read.
    pub(super) fn since(&self, start: usize) -> Span {
        let last = self
            .at
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last));
        let end = last.map_or(start, |token| token.span.end);
        Span {
            start,
            end: end.max(start),
        }
    }

    /// The fault that something else than `expected` stands here.
    pub(super) fn fail(&self, expected: &str) -> Fault {
        let nearest = match self.peek() {
            Some(Symbol::Command(name)) => nearest(name, commands::all().map(str::to_string)),
            _ => None,
        };
        let nearest = nearest.map(|name| format!("\\{name}"));
        unreadable(self.source, self.offset(), expected, nearest)
    }
}
