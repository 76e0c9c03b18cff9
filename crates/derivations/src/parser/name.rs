//! Names: a letter with its dress, subscripts, layer and mark.

use super::Parser;
use crate::commands::{self, DRESSES, is_reserved, listed};
use crate::error::{Fault, FaultKind};
use crate::name::Name;
use crate::spelling::nearest;
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads a name; nothing if no name begins here.
    pub(super) fn name(&mut self) -> Result<Option<Name>, Fault> {
        let Some(base) = self.base()? else {
            return Ok(None);
        };
        if !self.is_known(&base) {
            return Err(self.undeclared(&base));
        }
        let mut name = Name::plain(base);
        loop {
            if self.is('_') && name.subscripts.is_empty() && name.mark.is_empty() {
                name.subscripts = self.subscripts(&name.base)?;
            } else if self.is('^') && name.layers.is_empty() && name.mark.is_empty() {
                if !self.name_superscript(&mut name)? {
                    break;
                }
            } else if self.is('\'') && self.prime_is_part_of(&name) {
                self.at += 1;
                name.mark.push('\'');
            } else {
                break;
            }
        }
        Ok(Some(name))
    }

    /// Reads a name where nothing else will do.
    pub(super) fn required_name(&mut self) -> Result<Name, Fault> {
        match self.name()? {
            Some(name) => Ok(name),
            None => Err(self.fail("a symbol")),
        }
    }

    /// Whether a prime distinguishes the name, declared so or not; after a function it is a derivative.
    fn prime_is_part_of(&self, name: &Name) -> bool {
        let marked = Name {
            mark: format!("{}'", name.mark),
            ..name.clone()
        };
        let is_number = !self.vocabulary.is_function(name);
        is_number || self.declaring || self.vocabulary.knows_mark(&marked)
    }

    fn is_known(&self, base: &str) -> bool {
        let known_here = self
            .bound
            .iter()
            .chain(&self.parameters)
            .chain(&self.defined);
        let here = known_here.into_iter().any(|known| known == base);
        here || self.declaring || base == "\\pi" || self.vocabulary.knows_base(base)
    }

    /// The base of a name, in one spelling: `\mathbf w` and `\mathbf{w}` are the same.
    pub(super) fn base(&mut self) -> Result<Option<String>, Fault> {
        let base = match self.peek() {
            Some(Symbol::Character(letter)) if letter.is_alphabetic() => letter.to_string(),
            Some(Symbol::Command(dress)) if listed(DRESSES, dress) => {
                let dress = dress.clone();
                return self.dressed_base(&dress).map(Some);
            }
            Some(Symbol::Command(name))
                if name == "Delta" && !self.vocabulary.knows_base("\\Delta") =>
            {
                return self.change().map(Some);
            }
            Some(Symbol::Command(name)) if !is_reserved(name) => format!("\\{name}"),
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some(base))
    }

    fn dressed_base(&mut self, dress: &str) -> Result<String, Fault> {
        let dress = if dress == "bm" { "boldsymbol" } else { dress };
        self.at += 1;
        self.take_character('*');
        let inside = self.argument(Self::dressed)?;
        Ok(format!("\\{dress}{{{inside}}}"))
    }

    /// `\Delta w`, the change of w, which is a name of its own.
    fn change(&mut self) -> Result<String, Fault> {
        self.at += 1;
        match self.nested(Self::base)? {
            Some(changed) => Ok(format!("\\Delta {changed}")),
            None => Err(self.fail("a symbol after `\\Delta`")),
        }
    }

    /// What stands inside a dress: letters, digits, or one dressed letter.
    fn dressed(&mut self) -> Result<String, Fault> {
        let mut inside = String::new();
        loop {
            match self.peek() {
                Some(Symbol::Number(digits)) => {
                    inside.push_str(digits);
                    self.at += 1;
                }
                Some(Symbol::Character('-')) => {
                    inside.push('-');
                    self.at += 1;
                }
                _ => match self.nested(Self::base)? {
                    Some(base) => inside.push_str(&base),
                    None if inside.is_empty() => return Err(self.fail("a letter")),
                    None => return Ok(inside),
                },
            }
        }
    }

    /// The fault that `base`, which was just read, is not in the vocabulary.
    fn undeclared(&self, base: &str) -> Fault {
        let bases = self.vocabulary.bases().map(str::to_string);
        let known = commands::all().map(|name| format!("\\{name}"));
        FaultKind::Undeclared {
            symbol: base.to_string(),
            nearest: nearest(base, bases.chain(known)),
        }
        .into()
    }
}
