//! The words inside commands: names of commands, of environments, and prose.

use super::Lexer;
use crate::commands::{CHAINS, MATRICES, listed};
use crate::error::Fault;
use crate::place::unreadable;
use crate::token::Symbol;

impl Lexer<'_> {
    /// Reads `\name` or `\,`; the backslash stands at the offset.
    pub(super) fn command_name(&mut self) -> Result<String, Fault> {
        self.offset += 1;
        let letters = self
            .rest()
            .chars()
            .take_while(char::is_ascii_alphabetic)
            .count();
        let length = match self.peek() {
            None => return Err(self.fail("a command after the backslash")),
            Some(sign) if letters == 0 => sign.len_utf8(),
            Some(_) => letters,
        };
        let name = self.rest()[..length].to_string();
        self.offset += length;
        // Any blank after a backslash is the control space.
        let blank = name.chars().all(char::is_whitespace);
        Ok(if blank { "blank".to_string() } else { name })
    }

    /// Reads `{name}` after `\begin` or `\end`.
    pub(super) fn environment(&mut self, which: &str, start: usize) -> Result<(), Fault> {
        let name = self.raw_group()?;
        let choices = format!("{CHAINS} {MATRICES} cases");
        if !listed(&choices, &name) {
            let expected = format!("an environment out of {choices}");
            return Err(unreadable(self.source, start, &expected, None));
        }
        let symbol = match which {
            "begin" => Symbol::Begin(name),
            _ => Symbol::End(name),
        };
        self.push(symbol, start);
        Ok(())
    }

    /// Reads the prose of `\text{…}`.
    pub(super) fn text(&mut self, start: usize) -> Result<(), Fault> {
        let prose = self.raw_group()?;
        if prose.contains(['$', '{', '\\']) {
            return Err(unreadable(
                self.source,
                start,
                "words without formulas inside `\\text`",
                None,
            ));
        }
        self.push(Symbol::Text(prose.trim().to_string()), start);
        Ok(())
    }

    /// Reads `{…}` as it stands, up to the first closing brace.
    pub(super) fn raw_group(&mut self) -> Result<String, Fault> {
        while self.peek().is_some_and(char::is_whitespace) {
            self.offset += self.peek().map_or(0, char::len_utf8);
        }
        let rest = self.rest();
        let closed = rest.starts_with('{').then(|| rest.find('}')).flatten();
        let Some(end) = closed else {
            return Err(self.fail("`{…}` with its closing brace"));
        };
        let inside = rest[1..end].to_string();
        self.offset += end + 1;
        Ok(inside)
    }
}
