//! The displayed equations of a page, with the comments that concern them.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Parser};
use regex::Regex;

use crate::mathematics;

/// A comment that speaks of equations, with its word and what follows it.
static COMMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)<!--\s*(declare|defined?|unchecked|idle|code)\b:?(.*?)-->")
        .expect("the pattern is constant")
});

/// What its author says of a display.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark<'a> {
    /// Nothing: it is to be checked.
    Check,
    /// It gives a symbol its meaning.
    Define,
    /// It repeats a meaning that was declared, and must agree with it.
    Defined,
    /// It can't be checked, for this reason.
    Unchecked(&'a str),
    /// It is to be checked, and may hold terms that do nothing, for this reason.
    Idle(&'a str),
    /// It is to be checked against the code of this name.
    Code(&'a str),
}

/// What a page says about equations, in the order of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item<'a> {
    /// Declarations of symbols.
    Declaration {
        /// What is declared.
        text: &'a str,
        /// The whole comment.
        range: Range<usize>,
    },
    /// A display.
    Display {
        /// The LaTeX between the dollars.
        tex: &'a str,
        /// What its author says of it.
        mark: Mark<'a>,
        /// The display with its dollars.
        range: Range<usize>,
    },
    /// A mark that no display follows.
    Stray {
        /// The whole comment.
        range: Range<usize>,
    },
}

impl Item<'_> {
    /// Where it stands in the page.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Declaration { range, .. }
            | Self::Display { range, .. }
            | Self::Stray { range } => range.clone(),
        }
    }
}

/// All declarations and displays of a page.
#[must_use]
pub fn items(markdown: &str) -> Vec<Item<'_>> {
    let mut comments = Vec::new();
    let mut items = Vec::new();
    for found in COMMENT.captures_iter(markdown) {
        let range = found.get(0).map_or(0..0, |whole| whole.range());
        let (_, [word, rest]) = found.extract();
        match word {
            "declare" => items.push(Item::Declaration { text: rest, range }),
            _ => comments.push((mark(word, rest.trim()), range)),
        }
    }
    for display in displays(markdown) {
        let gap = |comment: &Range<usize>| markdown.get(comment.end..display.start);
        let directly =
            |comment: &Range<usize>| gap(comment).is_some_and(|between| between.trim().is_empty());
        let marked = comments.iter().position(|(_, comment)| directly(comment));
        let mark = marked.map_or(Mark::Check, |position| comments.remove(position).0);
        let tex = markdown[display.clone()]
            .trim_start_matches("$$")
            .trim_end_matches("$$");
        items.push(Item::Display {
            tex,
            mark,
            range: display,
        });
    }
    items.extend(comments.into_iter().map(|(_, range)| Item::Stray { range }));
    items.sort_by_key(|item| item.range().start);
    items
}

fn mark<'a>(word: &str, rest: &'a str) -> Mark<'a> {
    match word {
        "define" => Mark::Define,
        "defined" => Mark::Defined,
        "unchecked" => Mark::Unchecked(rest),
        "idle" => Mark::Idle(rest),
        _ => Mark::Code(rest),
    }
}

/// Where displays stand, with their dollars.
fn displays(markdown: &str) -> Vec<Range<usize>> {
    let events = Parser::new_ext(markdown, mathematics::options()).into_offset_iter();
    events
        .filter(|(event, _)| matches!(event, Event::DisplayMath(_)))
        .map(|(_, range)| range)
        .collect()
}
