//! The text format of declarations, which GRAMMAR.md describes.

use super::define::wrong;
use super::{Declared, Vocabulary};
use crate::claim::{Chain, Condition, Relation};
use crate::domain::{Domain, Entries, Form};
use crate::error::Fault;
use crate::expression::{Expression, Kind};
use crate::name::{Index, Name};
use crate::parser::Parser;
use crate::token::Span;

const KINDS: [&str; 7] = [
    "symbols",
    "indices",
    "sets",
    "functions",
    "define",
    "given",
    "assume",
];

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

    fn declare_symbols(&mut self, item: &str) -> Result<(), Fault> {
        if let Some(names) = item.strip_prefix("distinct ") {
            return self.declare_distinct(item, names);
        }
        let (names, words) = split_at_domain(item).ok_or_else(|| {
            wrong(
                item,
                "say where the values come from, as in `x real`, `x in (0, 1)`, `x vector 3`",
            )
        })?;
        let (domain, entries) = self.domain(item, words)?;
        let lettered = |name: &Name| name.indices().any(|index| matches!(index, Index::Linear { .. }));
        if entries.as_ref().is_some_and(|name| !lettered(name)) {
            return Err(wrong(item, "name the entries with an index, as in `of x_i`, and declare it: `indices: i in 1..3`"));
        }
        for name in Parser::new(names, self)?.new_names()? {
            if self.symbols.iter().any(|known| known.name == name) {
                return Err(wrong(
                    item,
                    &format!("`{name}` is declared twice: remove one of the two"),
                ));
            }
            self.symbols.push(Declared {
                name,
                domain: domain.clone(),
                entries: entries.clone(),
            });
        }
        Ok(())
    }

    fn declare_distinct(&mut self, item: &str, names: &str) -> Result<(), Fault> {
        let separated = names
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(",")
            .replace(",,", ",");
        let names = Parser::new(&separated, self)?.new_names()?;
        for (position, name) in names.iter().enumerate() {
            for other in &names[..position] {
                let condition = different(name, other);
                self.assumptions.push((condition, item.to_string()));
            }
        }
        Ok(())
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

/// A range such as `1..3`, the ends of which belong to it.
pub(super) fn whole_range(text: &str) -> Option<(i32, i32)> {
    let (first, last) = text.trim().split_once("..")?;
    let (first, last) = (
        first.trim().parse().ok()?,
        last.trim().trim_start_matches('=').parse().ok()?,
    );
    let countable = first <= last && i64::from(last) - i64::from(first) <= 1000;
    countable.then_some((first, last))
}

/// All items of a text, each with the heading that it stands under.
fn headed_items(text: &str) -> Result<Vec<(&'static str, &str)>, Fault> {
    let mut kind = None;
    let mut found = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let heading = line.split_once(':').and_then(|(word, rest)| {
            let kind = KINDS.into_iter().find(|kind| *kind == word.trim())?;
            Some((kind, rest))
        });
        kind = heading.map(|(kind, _)| kind).or(kind);
        let Some(kind) = kind else {
            let problem = format!("begin with one of {}, and a colon", KINDS.join(", "));
            return Err(wrong(line, &problem));
        };
        let rest = heading.map_or(line, |(_, rest)| rest);
        found.extend(items(rest).into_iter().map(|item| (kind, item)));
    }
    Ok(found)
}

/// The items of a declaration: `;` separates them, except in `\;`.
fn items(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut start = 0;
    for (position, _) in text.match_indices(';') {
        if !text[..position].ends_with('\\') {
            items.push(&text[start..position]);
            start = position + 1;
        }
    }
    items.push(&text[start..]);
    items
        .into_iter()
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .collect()
}

/// Splits `x, y in (0, 1)` before the first word of the domain.
fn split_at_domain(item: &str) -> Option<(&str, &str)> {
    let starts = item
        .match_indices(char::is_whitespace)
        .map(|(position, _)| position);
    let mut candidates = starts.map(|position| item.split_at(position));
    candidates.find(|(_, words)| {
        let first = words.split_whitespace().next().unwrap_or("");
        super::domain_text::FIRST_WORDS.contains(&first)
    })
}

fn different(one: &Name, other: &Name) -> Condition {
    let side = |name: &Name| Expression {
        kind: Kind::Name(name.clone()),
        span: Span::default(),
    };
    Condition::Chain(Chain {
        sides: vec![side(one), side(other)],
        relations: vec![Relation::Different],
    })
}

/// A number drawn from `entries`.
pub(super) fn scalar(entries: Entries) -> Domain {
    Domain {
        form: Form::Scalar,
        entries,
        extra: Vec::new(),
    }
}
