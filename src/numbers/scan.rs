//! The numbers that a page says, and those that it declares.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use regex::{Match, Regex};

use crate::equations::display::{self, Item, Mark};
use crate::mathematics;

/// A number, as the group; what is matched without it is a directive, an index, or a word such as `f64` or S1-37.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"\{\{[^{}]*\}\}|_\{[^{}]*\}|[A-Za-z][A-Za-z0-9]*-?[0-9]+|([0-9]+(?:\.[0-9]+)?)";
    Regex::new(pattern).expect("a pattern that never changes")
});

/// A number as it is written, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its digits, with a point or without.
    pub text: String,
    /// Where it begins in the page.
    pub offset: usize,
}

/// The numbers of more than one digit that a reader of the page would see, except those in checked equations.
#[must_use]
pub fn numbers(markdown: &str) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut in_code = false;
    let evaluated = evaluated(markdown);
    for (event, range) in Parser::new_ext(markdown, mathematics::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::DisplayMath(_) if evaluated.contains(&range) => {}
            Event::Text(_) | Event::InlineMath(_) | Event::DisplayMath(_) if !in_code => {
                numbers.extend(seen(&markdown[range.clone()]).map(|number| Number {
                    text: number.as_str().to_string(),
                    offset: range.start + number.start(),
                }));
            }
            _ => {}
        }
    }
    numbers
}

/// Where the displays stand that are checked: a wrong digit in one of them is found by its value.
fn evaluated(markdown: &str) -> Vec<Range<usize>> {
    let items = display::items(markdown).into_iter();
    let checked = items.filter_map(|item| match item {
        Item::Display {
            mark: Mark::Check | Mark::Idle(_) | Mark::Code(_),
            range,
            ..
        } => Some(range),
        _ => None,
    });
    checked.collect()
}

/// The numbers of more than one digit in a formula or in another piece of a page.
pub fn seen(text: &str) -> impl Iterator<Item = Match<'_>> {
    let found = NUMBER.captures_iter(text).filter_map(|found| found.get(1));
    found.filter(|number| number.len() > 1 && !is_bits(number.as_str()))
}

/// Whether this is a row of a truth table, such as 01 or 11.
fn is_bits(number: &str) -> bool {
    number.len() == 2 && number.chars().all(|digit| "01".contains(digit))
}

/// The numbers in the page's comments `<!-- given: … -->`, without repetitions.
pub(super) fn declared(markdown: &str) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut known = BTreeSet::new();
    for (start, _) in markdown.match_indices("<!-- given:") {
        let comment = markdown[start..].split("-->").next().unwrap_or_default();
        let list = comment.trim_start_matches("<!-- given:");
        for text in list
            .split_whitespace()
            .filter(|text| known.insert(text.to_string()))
        {
            numbers.push(Number {
                text: text.to_string(),
                offset: start,
            });
        }
    }
    numbers
}
