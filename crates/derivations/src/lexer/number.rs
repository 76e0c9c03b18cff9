//! Numbers: digits with at most one point, as they are printed.

use super::Lexer;
use crate::error::Fault;
use crate::place::unreadable;
use crate::token::Symbol;

impl Lexer<'_> {
    /// Reads digits with at most one point among them.
    pub(super) fn number(&mut self) -> Result<(), Fault> {
        let start = self.offset;
        self.take_digits();
        let mut after = self.rest().chars();
        if after.next() == Some('.') && after.next().is_some_and(|digit| digit.is_ascii_digit()) {
            self.offset += 1;
            self.take_digits();
        }
        let text = self.source[start..self.offset].to_string();
        if text.len() > 1 && text.starts_with('0') && !text.starts_with("0.") {
            let expected = "a number without a leading zero";
            return Err(unreadable(self.source, start, expected, None));
        }
        self.push(Symbol::Number(text), start);
        Ok(())
    }

    fn take_digits(&mut self) {
        let digits = self.rest().chars().take_while(char::is_ascii_digit).count();
        self.offset += digits;
    }
}
