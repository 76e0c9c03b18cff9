//! Sized delimiters: `\left|` opens and `\right|` closes, which a bare `|` can't say.

use super::Lexer;
use crate::error::Fault;
use crate::token::Symbol;

impl Lexer<'_> {
    /// Reads the delimiter after `\left` or `\bigl`.
    pub(super) fn opening(&mut self, size: &str, start: usize) -> Result<(), Fault> {
        self.lexed.ignored += 1;
        let delimiter = self.delimiter()?;
        if size == "left" {
            self.fences.push(delimiter == ".");
        }
        self.push(side(&delimiter, "lvert", "lVert", "lfence"), start);
        Ok(())
    }

    /// Reads the delimiter after `\right` or `\bigr`.
    pub(super) fn closing(&mut self, size: &str, start: usize) -> Result<(), Fault> {
        self.lexed.ignored += 1;
        let delimiter = self.delimiter()?;
        let evaluated_at = match (size, self.fences.pop()) {
            ("right", None) => return Err(self.fail("`\\left` before this `\\right`")),
            ("right", Some(invisible)) => invisible,
            (_, kept) => {
                self.fences.extend(kept);
                false
            }
        };
        let bar = if evaluated_at { "rbar" } else { "rvert" };
        self.push(side(&delimiter, bar, "rVert", "rfence"), start);
        Ok(())
    }

    /// The delimiter after a size command: a character or a command.
    fn delimiter(&mut self) -> Result<String, Fault> {
        while self.peek().is_some_and(char::is_whitespace) {
            self.offset += self.peek().map_or(0, char::len_utf8);
        }
        let known = ['(', ')', '[', ']', '|', '.', '/'];
        match self.peek() {
            Some('\\') => self.command_name().map(|name| format!("\\{name}")),
            Some(sign) if known.contains(&sign) => {
                self.offset += 1;
                Ok(sign.to_string())
            }
            _ => Err(self.fail("a bracket or a bar after `\\left` or `\\right`")),
        }
    }
}

fn side(delimiter: &str, bar: &str, double_bar: &str, invisible: &str) -> Symbol {
    let command = match delimiter {
        "|" | "\\vert" | "\\lvert" | "\\rvert" => bar,
        "\\|" | "\\Vert" | "\\lVert" | "\\rVert" => double_bar,
        "\\{" | "\\lbrace" => "lbrace",
        "\\}" | "\\rbrace" => "rbrace",
        "." => invisible,
        other => match other.strip_prefix('\\') {
            Some(name) => name,
            None => return Symbol::Character(other.chars().next().unwrap_or('(')),
        },
    };
    Symbol::Command(command.to_string())
}
