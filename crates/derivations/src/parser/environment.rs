//! Matrices and `cases`.

use super::Parser;
use crate::claim::Condition;
use crate::error::Fault;
use crate::expression::{Expression, Kind};
use crate::token::Symbol;

impl Parser<'_> {
    /// Reads a matrix or `cases`, and the entry of it that is meant.
    pub(super) fn environment(&mut self) -> Result<Expression, Fault> {
        let start = self.offset();
        let Some(Symbol::Begin(name)) = self.peek() else {
            return Err(self.fail("`\\begin`"));
        };
        let name = name.clone();
        self.at += 1;
        let kind = match name.as_str() {
            "cases" => Kind::Cases(self.unbarred(|parser| parser.rows(&name, Self::case))?),
            _ if crate::commands::listed(crate::commands::MATRICES, &name) => self.matrix(&name)?,
            _ => {
                self.at -= 1;
                return Err(self.fail("a matrix or `cases` inside an expression"));
            }
        };
        let made = self.made(start, kind);
        if !self.is('_') {
            return Ok(made);
        }
        let indices = self.subscripts("")?;
        Ok(self.made(start, Kind::Entry(Box::new(made), indices)))
    }

    fn rows<T>(
        &mut self,
        name: &str,
        read: impl Fn(&mut Self) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let end = Symbol::End(name.to_string());
        let mut rows = Vec::new();
        while !self.take(&end) {
            rows.push(read(self)?);
            if !self.take(&Symbol::Row) && self.peek() != Some(&end) {
                return Err(self.fail(&format!("`\\\\` or `\\end{{{name}}}`")));
            }
        }
        if rows.is_empty() {
            Err(self.fail("at least one row"))
        } else {
            Ok(rows)
        }
    }

    fn matrix(&mut self, name: &str) -> Result<Kind, Fault> {
        let rows = self.unbarred(|parser| parser.rows(name, Self::cells))?;
        let width = rows.first().map_or(0, Vec::len);
        if rows.iter().any(|row| row.len() != width) {
            return Err(self.fail("rows of equal length in the matrix before this"));
        }
        Ok(Kind::Matrix(rows))
    }

    fn cells(&mut self) -> Result<Vec<Expression>, Fault> {
        let mut cells = vec![self.side()?];
        while self.take(&Symbol::Align) {
            cells.push(self.side()?);
        }
        Ok(cells)
    }

    /// `value & condition`, with an optional comma before the `&`.
    fn case(&mut self) -> Result<(Expression, Condition), Fault> {
        let value = self.side()?;
        self.take_character(',');
        let aligned = self.take(&Symbol::Align);
        if !aligned && !matches!(self.peek(), Some(Symbol::Text(_))) {
            return Err(self.fail("`&` and the condition of this case"));
        }
        let condition = self.condition()?;
        // Punctuation at the end of a row says nothing.
        if !self.take_character(',') {
            self.take_character('.');
        }
        Ok((value, condition))
    }
}
