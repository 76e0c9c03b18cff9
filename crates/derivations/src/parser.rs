//! Recursive descent over a declared vocabulary; GRAMMAR.md says what is read, rule by rule.

use crate::commands;
use crate::error::Fault;
use crate::lexer::{lex, unreadable};
use crate::token::{Span, Symbol, Token};
use crate::vocabulary::Vocabulary;

mod arithmetic;
mod binder;
mod bracket;
mod chain;
mod claim;
mod condition;
mod definition;
mod derivative;
mod environment;
mod function;
mod index;
mod layout;
mod name;
mod primary;
mod superscript;

pub use definition::Head;

/// How deep brackets, fractions and the like may stand inside each other.
const DEEPEST: usize = 48;

/// Reads one display.
pub struct Parser<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    at: usize,
    /// Tokens from here on are out of sight, while an argument without braces is read.
    limit: usize,
    vocabulary: &'a Vocabulary,
    /// Index letters of the sums around the place that is read.
    bound: Vec<String>,
    /// Parameters of the function that is being defined.
    parameters: Vec<String>,
    /// The name that is being defined, which its definition may use for another index.
    defined: Option<String>,
    /// Whether undeclared names are welcome, as on the left of a definition.
    declaring: bool,
    /// How many `|` are open, so that the next one at the end of a factor closes.
    bars: usize,
    depth: usize,
    /// How many layout commands and words were passed over.
    pub ignored: usize,
}

impl<'a> Parser<'a> {
    /// Starts at the beginning of `source`.
    pub fn new(source: &'a str, vocabulary: &'a Vocabulary) -> Result<Self, Fault> {
        let lexed = lex(source)?;
        let (tokens, words) = layout::settle(lexed.tokens, vocabulary);
        Ok(Self {
            source,
            limit: tokens.len(),
            tokens,
            at: 0,
            vocabulary,
            bound: Vec::new(),
            parameters: Vec::new(),
            defined: None,
            declaring: false,
            bars: 0,
            depth: 0,
            ignored: lexed.ignored + words,
        })
    }

    fn peek(&self) -> Option<&Symbol> {
        self.peek_at(0)
    }

    fn peek_at(&self, distance: usize) -> Option<&Symbol> {
        let position = self.at + distance;
        let visible = position < self.limit;
        self.tokens
            .get(position)
            .filter(|_| visible)
            .map(|token| &token.symbol)
    }

    fn is(&self, character: char) -> bool {
        self.peek() == Some(&Symbol::Character(character))
    }

    fn is_command(&self, name: &str) -> bool {
        self.peek().is_some_and(|symbol| symbol.is_command(name))
    }

    fn take(&mut self, symbol: &Symbol) -> bool {
        let found = self.peek() == Some(symbol);
        self.at += usize::from(found);
        found
    }

    fn take_character(&mut self, character: char) -> bool {
        self.take(&Symbol::Character(character))
    }

    fn take_command(&mut self, name: &str) -> bool {
        let found = self.is_command(name);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, symbol: &Symbol, expected: &str) -> Result<(), Fault> {
        if self.take(symbol) {
            Ok(())
        } else {
            Err(self.fail(expected))
        }
    }

    fn expect_character(&mut self, character: char) -> Result<(), Fault> {
        self.expect(&Symbol::Character(character), &format!("`{character}`"))
    }

    fn is_at_end(&self) -> bool {
        self.peek().is_none()
    }

    fn offset(&self) -> usize {
        self.tokens
            .get(self.at)
            .map_or(self.source.len(), |token| token.span.start)
    }

    /// The span from byte `start` to the end of the last token that was read.
    fn since(&self, start: usize) -> Span {
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

    fn fail(&self, expected: &str) -> Fault {
        let nearest = match self.peek() {
            Some(Symbol::Command(name)) => commands::all()
                .find(|known| strsim::damerau_levenshtein(known, name) == 1)
                .map(|known| format!("\\{known}")),
            _ => None,
        };
        unreadable(self.source, self.offset(), expected, nearest)
    }

    /// Runs `read` one level deeper, so that no text can exhaust the stack.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if self.depth == DEEPEST {
            return Err(self.fail(&format!(
                "at most {DEEPEST} levels of nesting: define a part of it by itself"
            )));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Reads the argument of a command: `{…}`, or one token, or one digit of several.
    fn argument<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        if self.take(&Symbol::Open) {
            let value = self.unbarred(read)?;
            self.expect(&Symbol::Close, "`}`")?;
            return Ok(value);
        }
        if self.is_at_end() {
            return Err(self.fail("an argument"));
        }
        self.split_digits();
        let outside = std::mem::replace(&mut self.limit, self.at + 1);
        let value = self.unbarred(read);
        let unread = self.at < self.limit;
        self.limit = outside;
        let value = value?;
        if unread {
            Err(self.fail("an argument in braces"))
        } else {
            Ok(value)
        }
    }

    /// Inside brackets, bars that are open outside can't close.
    fn unbarred<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let bars = std::mem::take(&mut self.bars);
        let value = self.nested(read);
        self.bars = bars;
        value
    }

    /// TeX takes one digit for an argument without braces: `\frac12` is a half.
    fn split_digits(&mut self) {
        let Some(token) = self.tokens.get_mut(self.at) else {
            return;
        };
        let Symbol::Number(digits) = &mut token.symbol else {
            return;
        };
        if digits.len() == 1 {
            return;
        }
        let rest = digits.split_off(1);
        let end = std::mem::replace(&mut token.span.end, token.span.start + 1);
        let span = Span {
            start: token.span.end,
            end,
        };
        let symbol = match rest.strip_prefix('.') {
            Some(_) => Symbol::Character('.'),
            None => Symbol::Number(rest),
        };
        self.tokens.insert(self.at + 1, Token { symbol, span });
        self.limit += 1;
    }
}
