//! How the text of declarations falls into headings, items, names and words.

use super::define::wrong;
use crate::error::Fault;

const KINDS: [&str; 7] = [
    "symbols",
    "indices",
    "sets",
    "functions",
    "define",
    "given",
    "assume",
];

/// All items of a text, each with the heading that it stands under.
///
/// # Errors
/// If the first item has no heading.
pub fn headed_items(text: &str) -> Result<Vec<(&'static str, &str)>, Fault> {
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
pub fn split_at_domain(item: &str) -> Option<(&str, &str)> {
    let starts = item
        .match_indices(char::is_whitespace)
        .map(|(position, _)| position);
    let mut candidates = starts.map(|position| item.split_at(position));
    candidates.find(|(_, words)| {
        let first = words.split_whitespace().next().unwrap_or("");
        super::domain_text::FIRST_WORDS.contains(&first)
    })
}

/// A range such as `1..3`, the ends of which belong to it.
pub fn whole_range(text: &str) -> Option<(i32, i32)> {
    let (first, last) = text.trim().split_once("..")?;
    let (first, last) = (
        first.trim().parse().ok()?,
        last.trim().trim_start_matches('=').parse().ok()?,
    );
    let countable = first <= last && i64::from(last) - i64::from(first) <= 1000;
    countable.then_some((first, last))
}
