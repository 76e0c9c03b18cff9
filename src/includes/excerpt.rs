//! The part of a file that an include shows: everything, some lines, or what an anchor encloses.

use std::sync::LazyLock;

use regex::Regex;

use crate::nearest::suggestion;

static START: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"ANCHOR:\s*([\w_-]+)").expect("the pattern is mdBook's"));
static END: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"ANCHOR_END:\s*([\w_-]+)").expect("the pattern is mdBook's"));

/// What stands behind the file's name in an include.
pub(super) enum Excerpt<'text> {
    /// Lines from `first`, counted from 0, up to but without `end`.
    Lines { first: usize, end: usize },
    /// The lines between `ANCHOR: name` and `ANCHOR_END: name`.
    Anchor(&'text str),
}

impl<'text> Excerpt<'text> {
    /// Reads `anchor`, `12`, `5:`, `:7`, `5:7` or nothing, as mdBook does.
    pub(super) fn parse(part: &'text str) -> Self {
        let (start, end) = match part.split_once(':') {
            Some((start, end)) => (start, Some(end)),
            None => (part, None),
        };
        let end = end.map(|end| end.parse().unwrap_or(usize::MAX));
        match start.parse::<usize>() {
            Ok(line) => {
                let first = line.saturating_sub(1);
                let end = end.unwrap_or(first + 1);
                Self::Lines { first, end }
            }
            Err(_) if start.is_empty() => Self::Lines {
                first: 0,
                end: end.unwrap_or(usize::MAX),
            },
            Err(_) => Self::Anchor(start),
        }
    }

    /// The excerpt of `text`, or why there is none; `file` is its name for the message.
    pub(super) fn take(&self, file: &str, text: &str) -> Result<String, String> {
        let taken = match self {
            Self::Lines { first, end } => lines(text, *first, *end),
            Self::Anchor(name) => anchored(name, file, text)?,
        };
        if !taken.trim().is_empty() {
            return Ok(taken);
        }
        Err(match self {
            Self::Lines { .. } => format!(
                "{file} has nothing in these lines, it is {} lines long; give an anchor, which stays right when the file changes",
                text.lines().count()
            ),
            Self::Anchor(name) => format!(
                "the anchor `{name}` of {file} encloses nothing; move its ANCHOR and ANCHOR_END lines around what the page should show"
            ),
        })
    }
}

fn lines(text: &str, first: usize, end: usize) -> String {
    let count = end.saturating_sub(first);
    let taken: Vec<&str> = text.lines().skip(first).take(count).collect();
    taken.join("\n")
}

fn anchored(name: &str, file: &str, text: &str) -> Result<String, String> {
    let named = |pattern: &Regex, line: &str| -> Option<String> {
        pattern.captures(line).map(|found| found[1].to_string())
    };
    let mut inside = text
        .lines()
        .skip_while(|line| named(&START, line).as_deref() != Some(name));
    if inside.next().is_none() {
        let known: Vec<String> = text
            .lines()
            .filter_map(|line| named(&START, line))
            .collect();
        return Err(format!(
            "{file} has no anchor `{name}`; {}; an anchor is a comment line `ANCHOR: {name}` before and `ANCHOR_END: {name}` after what is shown",
            suggestion(name, &known)
        ));
    }
    let mut taken = Vec::new();
    for line in inside {
        match named(&END, line) {
            Some(ended) if ended == name => return Ok(taken.join("\n")),
            Some(_) => {}
            None if START.is_match(line) => {}
            None => taken.push(line),
        }
    }
    Err(format!(
        "the anchor `{name}` of {file} never ends; write a comment line `ANCHOR_END: {name}` after what is shown"
    ))
}
