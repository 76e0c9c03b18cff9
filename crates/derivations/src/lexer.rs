//! From displayed LaTeX to tokens: spacing and sizes are dropped and counted, synonyms become one.

use crate::commands::{self, listed};
use crate::error::Fault;
use crate::place::unreadable;
use crate::token::{Span, Symbol, Token};

mod delimiter;
mod number;
mod word;

/// The tokens of a display and how many layout commands were passed over.
#[derive(Clone, Debug, Default)]
pub struct Lexed {
    /// The tokens in order.
    pub tokens: Vec<Token>,
    /// How many spacing and size commands were dropped.
    pub ignored: usize,
}

/// Splits a display into tokens.
///
/// # Errors
/// If a command, an environment or a number is not finished, or `\left` and `\right` do not pair.
pub fn lex(source: &str) -> Result<Lexed, Fault> {
    let mut lexer = Lexer {
        source,
        offset: 0,
        lexed: Lexed::default(),
        fences: Vec::new(),
    };
    while let Some(next) = lexer.peek() {
        lexer.step(next)?;
    }
    match lexer.fences.last() {
        Some(_) => {
            let expected = "`\\right` for each `\\left`";
            Err(unreadable(source, source.len(), expected, None))
        }
        None => Ok(lexer.lexed),
    }
}

struct Lexer<'a> {
    source: &'a str,
    offset: usize,
    lexed: Lexed,
    /// One entry for each open `\left`: whether it was `\left.`, which shows nothing.
    fences: Vec<bool>,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        self.source.get(self.offset..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn step(&mut self, next: char) -> Result<(), Fault> {
        let start = self.offset;
        match next {
            '\\' => return self.command(),
            '0'..='9' => return self.number(),
            '.' if self.rest()[1..].starts_with(|digit: char| digit.is_ascii_digit()) => {
                return Err(self.fail("a digit before the decimal point"));
            }
            _ => self.offset += next.len_utf8(),
        }
        if let Some(symbol) = self.character(next, start)? {
            self.push(symbol, start);
        }
        Ok(())
    }

    /// The symbol that a character is by itself; a space is none.
    fn character(&self, next: char, start: usize) -> Result<Option<Symbol>, Fault> {
        Ok(Some(match next {
            '{' => Symbol::Open,
            '}' => Symbol::Close,
            '&' => Symbol::Align,
            '~' => return Ok(None),
            '%' => {
                let expected = "no comment inside a display";
                return Err(unreadable(self.source, start, expected, None));
            }
            '−' => Symbol::Character('-'),
            space if space.is_whitespace() => return Ok(None),
            other => Symbol::Character(other),
        }))
    }

    fn push(&mut self, symbol: Symbol, start: usize) {
        let span = Span {
            start,
            end: self.offset,
        };
        self.lexed.tokens.push(Token { symbol, span });
    }

    fn fail(&self, expected: &str) -> Fault {
        unreadable(self.source, self.offset, expected, None)
    }

    fn command(&mut self) -> Result<(), Fault> {
        let start = self.offset;
        let name = self.command_name()?;
        match name.as_str() {
            "\\" => self.push(Symbol::Row, start),
            // The number of an equation and its label say nothing about it.
            "tag" | "label" => {
                self.raw_group()?;
                self.lexed.ignored += 1;
            }
            "begin" | "end" => self.environment(&name, start)?,
            layout if listed(commands::LAYOUT, layout) => self.lexed.ignored += 1,
            size if listed(commands::OPENING_SIZES, size) => self.opening(&name, start)?,
            size if listed(commands::CLOSING_SIZES, size) => self.closing(&name, start)?,
            prose if listed(commands::PROSE, prose) => self.text(start)?,
            other => {
                let canonical = commands::canonical(other).to_string();
                self.push(Symbol::Command(canonical), start);
            }
        }
        Ok(())
    }
}
