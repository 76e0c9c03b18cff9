//! Subscripts that are words: part of the name, as in `J_{total}` or `\mu_{\mathcal{B}}`.

use super::Parser;
use crate::commands::{DRESSES, is_reserved, listed};
use crate::error::Fault;
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads letters, digits and dressed words up to the end of the index.
    pub(super) fn label(&mut self) -> Result<String, Fault> {
        let mut label = String::new();
        while !self.ends_index() {
            label.push_str(&self.label_piece()?);
        }
        if label.is_empty() {
            Err(self.fail("an index"))
        } else {
            Ok(label)
        }
    }

    fn label_piece(&mut self) -> Result<String, Fault> {
        let piece = match self.peek() {
            Some(Symbol::Character(letter)) if letter.is_alphanumeric() => letter.to_string(),
            Some(Symbol::Character('*')) => "*".to_string(),
            Some(Symbol::Number(digits)) if !digits.contains('.') => digits.clone(),
            Some(Symbol::Text(words)) => words.clone(),
            Some(Symbol::Command(name)) => {
                let name = name.clone();
                return self.label_command(&name);
            }
            _ => return Err(self.no_index()),
        };
        self.at += 1;
        Ok(piece)
    }

    /// `\mathrm{total}` is the word, `\mathcal{B}` another one than `B`, and `\star` a sign.
    fn label_command(&mut self, name: &str) -> Result<String, Fault> {
        let upright = listed("mathrm mathsf operatorname", name);
        if !upright && !listed(DRESSES, name) && is_reserved(name) {
            return Err(self.no_index());
        }
        self.at += 1;
        if upright {
            return self.argument(Self::label);
        }
        if listed(DRESSES, name) {
            return Ok(format!("\\{name}{{{}}}", self.argument(Self::label)?));
        }
        Ok(format!("\\{name}"))
    }

    fn no_index(&self) -> Fault {
        self.fail("an index: a number, a declared index letter, or a word")
    }
}
