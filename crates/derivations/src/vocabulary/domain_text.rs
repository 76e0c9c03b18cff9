//! The words of a domain: `real`, `in (0, 1)`, `unit vector 2`, `matrix 2x3 of w_{ij}`.

use super::Vocabulary;
use super::define::wrong;
use super::items::whole_range;
use super::numbers::{entries_of, named, numbers_of};
use crate::domain::{Domain, Entries, Form, Size};
use crate::error::Fault;
use crate::name::{Index, Name};
use crate::parser::Parser;

/// The words that a domain can begin with.
pub const FIRST_WORDS: [&str; 13] = [
    "in",
    "real",
    "positive",
    "negative",
    "nonzero",
    "integer",
    "vector",
    "matrix",
    "unit",
    "symmetric",
    "ones",
    "zeros",
    "identity",
];

const EXPECTED: &str = "a domain is `real`, `positive`, `negative`, `nonzero`, `integer 1..5`, `in (0, 1)`, \
    `in {0, 1}`, `vector 3`, `unit vector 3`, `matrix 2x3`, `symmetric matrix 2`, `ones 3`, `zeros 3` or \
    `identity 3`, and may end in `with 0`, or for vectors in `of x_i`";

impl Vocabulary {
    /// Reads a domain and the name of a vector's entries.
    pub(super) fn domain(&self, item: &str, words: &str) -> Result<(Domain, Option<Name>), Fault> {
        let fail = || wrong(item, EXPECTED);
        let (words, extra) = match words.split_once(" with ") {
            Some((words, numbers)) => (words, numbers_of(numbers).ok_or_else(fail)?),
            None => (words, Vec::new()),
        };
        let (words, entries) = match words.split_once(" of ") {
            Some((words, name)) => (words, Some(self.entries(item, name)?)),
            None => (words, None),
        };
        let mut domain = self.form(words.trim())?.ok_or_else(fail)?;
        domain.extra = extra;
        Ok((domain, entries))
    }

    /// The name after `of`, which has to have an index letter.
    fn entries(&self, item: &str, text: &str) -> Result<Name, Fault> {
        let name = Parser::new(text, self)?.only_name()?;
        let lettered = name
            .indices()
            .any(|index| matches!(index, Index::Linear { .. }));
        if lettered {
            return Ok(name);
        }
        let problem =
            "name the entries with an index, as in `of x_i`, and declare it: `indices: i in 1..3`";
        Err(wrong(item, problem))
    }

    /// The form and what its numbers are drawn from; nothing if the words are not in the grammar.
    fn form(&self, words: &str) -> Result<Option<Domain>, Fault> {
        let (head, set) = match words.split_once(" in ") {
            Some((head, set)) => (head, Some(set)),
            None => (words, None),
        };
        let (first, rest) = head.split_once(char::is_whitespace).unwrap_or((head, ""));
        let one_number = match first {
            "in" => Some(entries_of(rest)),
            "integer" => Some(whole_range(rest).map(|(low, high)| Entries::Whole(low, high))),
            word => named(word).filter(|_| rest.is_empty()).map(Some),
        };
        if let Some(entries) = one_number {
            return Ok(entries.map(Domain::scalar));
        }
        let (drawn, rest) = named(first).map_or((Entries::REAL, head), |entries| (entries, rest));
        let Some(entries) = set.map_or(Some(drawn), entries_of) else {
            return Ok(None);
        };
        let form = self.shape(rest.trim())?;
        Ok(form.map(|form| Domain {
            form,
            ..Domain::scalar(entries)
        }))
    }

    fn shape(&self, words: &str) -> Result<Option<Form>, Fault> {
        let (kind, size) = match words.rsplit_once(char::is_whitespace) {
            Some((kind, size)) => (kind.trim(), size.trim()),
            None => return Ok(None),
        };
        let Some((rows, columns)) = self.sizes(size)? else {
            return Ok(None);
        };
        let square = columns.clone().unwrap_or_else(|| rows.clone());
        let one = Size::Number(1);
        Ok(match (kind, columns) {
            ("vector", None) => Some(Form::Vector(rows)),
            ("unit vector", None) => Some(Form::Unit(rows)),
            ("matrix", _) => Some(Form::Matrix(rows, square)),
            ("symmetric matrix", _) if rows == square => Some(Form::Symmetric(rows)),
            ("ones", columns) => Some(Form::Constant(rows, columns.unwrap_or(one), 1.0)),
            ("zeros", columns) => Some(Form::Constant(rows, columns.unwrap_or(one), 0.0)),
            ("identity", _) if rows == square => Some(Form::Identity(rows)),
            _ => None,
        })
    }

    fn sizes(&self, text: &str) -> Result<Option<(Size, Option<Size>)>, Fault> {
        let mut sizes = Vec::new();
        for part in text.split(['x', '×']) {
            let size = match part.parse() {
                Ok(number @ 1..=64) => Size::Number(number),
                Ok(_) => return Ok(None),
                Err(_) if part.is_empty() => return Ok(None),
                Err(_) => Size::Symbol(Parser::new(part, self)?.only_name()?),
            };
            sizes.push(size);
        }
        let mut sizes = sizes.into_iter();
        Ok(match (sizes.next(), sizes.next(), sizes.next()) {
            (Some(rows), columns, None) => Some((rows, columns)),
            _ => None,
        })
    }
}
