//! Subscripts and layers: numbers, index letters with shifts, and words.

use super::Parser;
use crate::error::Fault;
use crate::name::Index;
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads `_…` after the base of a name.
    pub(super) fn subscripts(&mut self, base: &str) -> Result<Vec<Index>, Fault> {
        self.at += 1;
        if self.take(&Symbol::Open) {
            let indices = self.indices(base, &Symbol::Close)?;
            self.expect(&Symbol::Close, "`}`")?;
            return Ok(indices);
        }
        self.split_digits();
        let outside = std::mem::replace(&mut self.limit, self.at + 1);
        let indices = self.index(base);
        self.limit = outside;
        indices
    }

    /// Reads indices with commas between them, up to `end`.
    pub(super) fn indices(&mut self, base: &str, end: &Symbol) -> Result<Vec<Index>, Fault> {
        let mut indices = self.index(base)?;
        while self.take_character(',') {
            indices.extend(self.index(base)?);
        }
        match self.peek() {
            Some(found) if found == end => Ok(indices),
            _ => Err(self.fail("the end of the indices")),
        }
    }

    /// Reads what stands between two commas: one index, or several letters such as `ij`.
    fn index(&mut self, base: &str) -> Result<Vec<Index>, Fault> {
        let start = self.at;
        if let Some(indices) = self.letters(base) {
            return Ok(indices);
        }
        self.at = start;
        if let Some(linear) = self.linear() {
            return Ok(vec![linear]);
        }
        self.at = start;
        let label = self.label()?;
        Ok(vec![Index::Label(label)])
    }

    fn index_letter(&mut self) -> Option<String> {
        let letter = match self.peek()? {
            Symbol::Character(letter) => letter.to_string(),
            Symbol::Command(name) => format!("\\{name}"),
            _ => return None,
        };
        let known = self.bound.contains(&letter) || self.vocabulary.is_index(&letter);
        self.at += usize::from(known);
        known.then_some(letter)
    }

    /// Whether the index that is read ends here.
    pub(super) fn ends_index(&self) -> bool {
        matches!(
            self.peek(),
            None | Some(Symbol::Close | Symbol::Character(',' | ')'))
        )
    }

    /// Numbers and index letters side by side; nothing if anything else stands there.
    fn letters(&mut self, base: &str) -> Option<Vec<Index>> {
        let mut indices = Vec::new();
        while !self.ends_index() {
            if let Some(Symbol::Number(digits)) = self.peek() {
                let digits = digits.clone();
                self.at += 1;
                // `w_{12}` is the entry in row 1 and column 2 if w was declared with two subscripts.
                let apart = self.vocabulary.subscript_count(base) == Some(digits.len())
                    && indices.is_empty();
                let pieces = if apart {
                    digits.split("").filter(|digit| !digit.is_empty()).collect()
                } else {
                    vec![digits.as_str()]
                };
                for piece in pieces {
                    indices.push(Index::Number(piece.parse().ok()?));
                }
            } else {
                indices.push(Index::letter(self.index_letter()?));
            }
        }
        (!indices.is_empty()).then_some(indices)
    }

    /// `i+1`, `t-k`: index letters and numbers with signs.
    fn linear(&mut self) -> Option<Index> {
        let (mut terms, mut shift) = (Vec::new(), 0_i64);
        while !self.ends_index() {
            let sign = if self.take_character('-') { -1 } else { 1 };
            if sign == 1 {
                self.take_character('+');
            }
            if let Some(Symbol::Number(digits)) = self.peek() {
                shift = shift.checked_add(sign * digits.parse::<i32>().map(i64::from).ok()?)?;
                self.at += 1;
            } else {
                terms.push((sign, self.index_letter()?));
            }
            let goes_on = self.is('+') || self.is('-');
            if !goes_on && !self.ends_index() {
                return None;
            }
        }
        (!terms.is_empty()).then_some(Index::Linear { terms, shift })
    }
}
