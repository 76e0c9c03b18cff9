//! Superscripts that are no powers: transposes, layers in parentheses, and marks that belong to a name.

use super::Parser;
use crate::commands::listed;
use crate::error::Fault;
use crate::name::Name;
use crate::token::{Symbol, Token};

impl Parser<'_> {
    /// Passes over `^\top`, `^T` or `^{\mathsf T}`, and says whether it was there.
    pub(super) fn take_transpose(&mut self) -> bool {
        let braced = self.peek_at(1) == Some(&Symbol::Open);
        let first = 1 + usize::from(braced);
        let Some(length) = self.transpose_length(first) else {
            return false;
        };
        let end = first + length;
        if braced && self.peek_at(end) != Some(&Symbol::Close) {
            return false;
        }
        self.at += end + usize::from(braced);
        true
    }

    fn transpose_length(&self, first: usize) -> Option<usize> {
        let letter = Symbol::Character('T');
        match self.peek_at(first)? {
            Symbol::Command(name) if name == "top" => Some(1),
            Symbol::Command(name) if listed("mathsf mathrm mathtt", name) => {
                let inside = [first + 1, first + 2].map(|distance| self.peek_at(distance));
                match inside {
                    [Some(direct), _] if *direct == letter => Some(2),
                    [Some(Symbol::Open), Some(inner)] if *inner == letter => Some(4),
                    _ => None,
                }
            }
            symbol if *symbol == letter && !self.vocabulary.knows_base("T") => Some(1),
            _ => None,
        }
    }

    /// Reads a superscript that is part of the name so far; false if it is a power or a transpose.
    pub(super) fn name_superscript(&mut self, name: &mut Name) -> Result<bool, Fault> {
        if self.is_layer() {
            self.layer(name)?;
            return Ok(true);
        }
        let start = self.at;
        self.at += 1;
        match self.mark() {
            Some(mark) if self.is_mark_of(name, &mark) => {
                name.mark = mark;
                Ok(true)
            }
            _ => {
                self.at = start;
                Ok(false)
            }
        }
    }

    fn layer(&mut self, name: &mut Name) -> Result<(), Fault> {
        self.at += 3;
        name.layers = self.indices(&name.base, &Symbol::Character(')'))?;
        self.expect_character(')')?;
        self.move_transpose_out();
        self.expect(&Symbol::Close, "`}`")
    }

    /// Whether a superscript distinguishes the name; digits only do if the name was declared with them.
    fn is_mark_of(&self, name: &Name, mark: &str) -> bool {
        let marked = Name {
            mark: mark.to_string(),
            ..name.clone()
        };
        let word = mark.chars().all(char::is_alphabetic);
        let sign = ["*", "+", "-"].contains(&mark);
        word || sign || self.declaring || self.vocabulary.knows_mark(&marked)
    }

    /// Makes `^{(2)\top}` of which `\top}` is still to be read into `^{(2)}^\top`.
    fn move_transpose_out(&mut self) {
        if self.transpose_length(0) != Some(1) {
            return;
        }
        let span = self.tokens[self.at].span;
        self.tokens.swap(self.at, self.at + 1);
        let symbol = Symbol::Character('^');
        self.tokens.insert(self.at + 1, Token { symbol, span });
        self.limit += 1;
    }

    /// Whether `^{(…)}` stands here with nothing else inside the braces.
    fn is_layer(&self) -> bool {
        let opened = self.peek_at(1) == Some(&Symbol::Open)
            && self.peek_at(2) == Some(&Symbol::Character('('));
        if !opened {
            return false;
        }
        let mut distance = 3;
        loop {
            match self.peek_at(distance) {
                Some(Symbol::Character(')')) => {
                    let after = distance + 1;
                    let transposed = self.transpose_length(after) == Some(1);
                    let close = after + usize::from(transposed);
                    return self.peek_at(close) == Some(&Symbol::Close);
                }
                Some(Symbol::Character('(') | Symbol::Open | Symbol::Close) | None => return false,
                Some(_) => distance += 1,
            }
        }
    }

    /// The superscript at this place as a mark: a sign, digits, or a word in `\text` or `\mathrm`.
    fn mark(&mut self) -> Option<String> {
        let braced = self.take(&Symbol::Open);
        let upright = self.take_command("mathrm") && self.take(&Symbol::Open);
        let mut mark = String::new();
        loop {
            match self.peek()? {
                Symbol::Text(words) => mark.push_str(words),
                Symbol::Number(digits) => mark.push_str(digits),
                Symbol::Character(sign) if "*+-".contains(*sign) || upright => mark.push(*sign),
                Symbol::Command(name) if listed("star ast dagger", name) => mark.push('*'),
                Symbol::Command(name) if name == "prime" => mark.push('\''),
                _ => break,
            }
            self.at += 1;
            if !braced {
                break;
            }
        }
        let closed =
            (!upright || self.take(&Symbol::Close)) && (!braced || self.take(&Symbol::Close));
        (closed && !mark.is_empty()).then_some(mark)
    }
}
