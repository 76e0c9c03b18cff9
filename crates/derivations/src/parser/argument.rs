//! Arguments of commands, and how deep they may lie inside each other.

use super::{DEEPEST, Parser};
use crate::error::Fault;
use crate::token::{Span, Symbol, Token};

impl Parser<'_> {
    /// Runs `read` one level deeper, so that no text can exhaust the stack.
    pub(super) fn nested<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
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
    pub(super) fn argument<T>(
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
        self.limit = outside;
        value
    }

    /// Inside brackets, bars that are open outside can't close.
    pub(super) fn unbarred<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let bars = std::mem::take(&mut self.bars);
        let value = self.nested(read);
        self.bars = bars;
        value
    }

    /// TeX takes one digit for an argument without braces: `\frac12` is a half.
    pub(super) fn split_digits(&mut self) {
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
