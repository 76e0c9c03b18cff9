//! The text format of declarations, which GRAMMAR.md describes.

use super::Vocabulary;
use super::define::wrong;
use super::items::{headed_items, whole_range};
use crate::error::Fault;
use crate::parser::Parser;

impl Vocabulary {
    /// Reads declarations: lines such as `symbols: x, y real; \eta in (0, 1)`. A line without a heading
    /// goes on with the heading above it.
    ///
    /// # Errors
    /// If a declaration can't be read; the message names it and says what is expected.
    pub fn declare(&mut self, text: &str) -> Result<(), Fault> {
        let items = headed_items(text)?;
        // What an index letter is decides how `x_i` is read, wherever the letter is declared.
        let (indices, others): (Vec<_>, Vec<_>) =
            items.into_iter().partition(|(kind, _)| *kind == "indices");
        for (kind, item) in indices.into_iter().chain(others) {
            self.declare_item(kind, item)?;
        }
        Ok(())
    }

    fn declare_item(&mut self, kind: &str, item: &str) -> Result<(), Fault> {
        match kind {
            "symbols" => self.declare_symbols(item),
            "indices" => self.declare_indices(item),
            "sets" => self.declare_set(item),
            "functions" => {
                let head = Parser::new(item, self)?.head()?;
                self.functions.push(head.name);
                Ok(())
            }
            "define" => self.define(item),
            "given" => self.give(item),
            _ => {
                let condition = Parser::new(item, self)?.only_condition()?;
                self.assumptions.push((condition, item.to_string()));
                Ok(())
            }
        }
    }

    fn declare_indices(&mut self, item: &str) -> Result<(), Fault> {
        let expected = "write letters and their range, as in `i, j in 1..3`";
        let (letters, range) = item
            .split_once(" in ")
            .ok_or_else(|| wrong(item, expected))?;
        let (first, last) = whole_range(range).ok_or_else(|| wrong(item, expected))?;
        for letter in letters.split(',') {
            let letter = Parser::new(letter, self)?.only_letter()?;
            self.indices
                .push((letter, i64::from(first), i64::from(last)));
        }
        Ok(())
    }

    fn declare_set(&mut self, item: &str) -> Result<(), Fault> {
        let expected = "write a name and whole numbers, as in `C_1 = {1, 2, 3}`";
        let (name, numbers) = item.split_once('=').ok_or_else(|| wrong(item, expected))?;
        let inside = numbers
            .trim()
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let parsed = inside.map(|inside| {
            inside
                .split(',')
                .map(|number| number.trim().parse())
                .collect()
        });
        let Some(Ok(numbers)) = parsed else {
            return Err(wrong(item, expected));
        };
        let name = Parser::new(name, self)?.only_name()?;
        self.sets.push((name, numbers));
        Ok(())
    }

    fn give(&mut self, item: &str) -> Result<(), Fault> {
        let (_, right) = item
            .split_once('=')
            .ok_or_else(|| wrong(item, "write `symbol = number`"))?;
        let value = Parser::new(right, &Self::new())?.only_side();
        value.map_err(|_| {
            wrong(
                item,
                "give numbers only; what follows from other symbols stands under `define`",
            )
        })?;
        self.define(item)
    }
}
